import { configuredIdentity, noIdentity, parseIdent } from "../identity.ts";
import type { CommitIdentity, GitConfig, GitRepository } from "../repository.ts";
import { cacheDir, localDir } from "./cache-dir.ts";
import { recalledConfig } from "./config-memory.ts";
import type { NativeContext } from "./context.ts";
import { currentBranch } from "./current-branch.ts";
import { gitVersion, plainWords } from "./git-errors.ts";
import type { ObjectStore } from "./read-objects.ts";
import { readRef } from "./read-ref.ts";
import type { TreeComparer } from "./tree-differences.ts";

// What a read of the cache needs is loaded at once; everything else costs those that ask for it.
const reading = () => import("./read-objects.ts");

type Looking = Pick<
  GitRepository,
  | "resolveCommit"
  | "listRefs"
  | "history"
  | "graph"
  | "treeDifferences"
  | "expectDifferences"
  | "isAncestor"
  | "mergeBases"
  | "currentBranch"
  | "watchRef"
  | "code"
>;

/** What looks at refs and commits, and lets git do it. */
function looking(
  context: NativeContext,
  objects: () => Promise<ObjectStore>,
  trees: () => Promise<TreeComparer>,
): Looking {
  const commits = () => import("./history.ts");
  const here = async () => (await objects()).here;
  return {
    resolveCommit: async (revision) => (await commits()).resolveCommit(context, here, revision),
    listRefs: async (query) => (await import("./list-refs.ts")).listRefs(context, query),
    history: async (query) => (await commits()).history(context, query),
    graph: async (query) => (await commits()).graph(context, here, query),
    treeDifferences: async (pairs, limits) => (await trees()).compare(pairs, limits),
    expectDifferences: async () => (await trees()).warm(),
    isAncestor: async (ancestor, descendant) =>
      (await commits()).isAncestor(context, ancestor, descendant),
    mergeBases: async (a, b) => (await commits()).mergeBases(context, a, b),
    currentBranch: () => currentBranch(context),
    watchRef: (ref, signal) => watchFiles(context, ref, signal),
    code: async () => (await import("./code.ts")).codeSide(context),
  };
}

/** What speaks to remotes. */
function speaking(
  context: NativeContext,
  config: () => Promise<GitConfig>,
): Pick<GitRepository, "fetch" | "push"> {
  const work = async () => (await import("./remote-work.ts")).remoteWork(context, config);
  return {
    fetch: async (request) => (await work()).fetch(request),
    push: async (request) => (await work()).push(request),
  };
}

/** What knows and changes the settings of this repository alone. */
function settings(
  context: NativeContext,
  known: readonly { forget(): void }[],
): Pick<GitRepository, "localConfig" | "editConfig" | "credential"> {
  return {
    localConfig: async () => (await import("./read-config.ts")).readLocalConfig(context),
    editConfig: async (edits) => {
      await (await import("./edit-config.ts")).editConfig(context, edits);
      for (const one of known) one.forget();
    },
    credential: async (url) => (await import("./credential.ts")).credential(context, url),
  };
}

type House = Pick<
  GitRepository,
  "withTurn" | "leaveWord" | "leftovers" | "sweep" | "cacheDir" | "localDir"
>;

/** Everything beside refs and objects: turns between processes, folders of ours, what dead ones left. */
function house(context: NativeContext): House {
  const turns = () => import("./turn.ts");
  return {
    withTurn: async (work, body) => (await turns()).withTurn(context, work, body),
    leaveWord: async (work) => (await turns()).leaveWord(context, work),
    leftovers: async (ref, remove) =>
      (await import("./leftovers.ts")).leftovers(context, ref, remove),
    sweep: async (options) => (await import("./sweep.ts")).sweep(context, options),
    cacheDir: () => cacheDir(context),
    localDir: (name) => localDir(context, name),
  };
}

/** Returns the repository of an opened place, with git doing the work. */
export function nativeRepository(context: NativeContext): GitRepository {
  const objects = opened(async () => (await reading()).objectStore(context));
  const trees = opened(
    async () => new (await import("./tree-differences.ts")).TreeComparer(context),
  );
  let keepAsked = (): void => undefined;
  const config = remembered(async () => {
    const recalled = recalledConfig(context);
    if (recalled !== undefined) return recalled;
    const asked = await (await import("./read-config.ts")).askConfig(context);
    keepAsked = asked.keep;
    return asked.config;
  });
  const writing = remembered(async () => (await import("./write.ts")).writer(context, config));
  const wholeConfig = remembered(async () =>
    (await import("./read-config.ts")).readWholeConfig(context),
  );
  const author = remembered(async () => identity(context, "author", await config()));
  const committer = remembered(async () => identity(context, "committer", await config()));
  return {
    engine: "native",
    gitDir: context.gitDir,
    commonDir: context.commonDir,
    objectFormat: context.format.objectFormat,
    readRef: async (ref) => {
      const oid = await readRef(context, ref);
      // Nothing is left in a repository that has no tickets.
      if (oid !== undefined) keepAsked();
      keepAsked = () => undefined;
      return oid;
    },
    checkedOut: async (branch) => {
      const bare = (await config()).bool("core.bare") === true;
      return (await import("./checked-out.ts")).checkedOut(context, branch, bare);
    },
    readObjects: async (oids, { maxBytes }) => (await objects.get()).read(oids, maxBytes),
    storePack: async (list, announced) => (await writing()).storePack(list, announced),
    compareAndSwapRef: async (update) => (await writing()).compareAndSwapRef(update),
    ...looking(context, objects.get, trees.get),
    config,
    wholeConfig,
    ...settings(context, [config, wholeConfig]),
    identity: (role) => (role === "author" ? author() : committer()),
    sign: async (payload) => trySign(context, payload, await config(), committer),
    withWriteLock: async (body, whose) => (await writing()).withWriteLock(body, whose),
    ...speaking(context, config),
    ...house(context),
    maintain: async () => (await writing()).maintain(),
    version: () => gitVersion(context.runner),
    close: () => Promise.all([objects.close(), trees.close()]).then(() => undefined),
  };
}

/** Returns what opens something when it is first asked for, and closes it if it ever was. */
function opened<T extends { close(): void | Promise<void> }>(open: () => Promise<T>) {
  let it: Promise<T> | undefined;
  return {
    get: (): Promise<T> => {
      it ??= open();
      return it;
    },
    close: async (): Promise<void> => (await it)?.close(),
  };
}

async function* watchFiles(
  context: NativeContext,
  ref: string,
  signal: AbortSignal,
): ReturnType<GitRepository["watchRef"]> {
  const { watchRef } = await import("../watch-ref.ts");
  const { FileSigns } = await import("./ref-signs.ts");
  yield* watchRef(() => readRef(context, ref), signal, new FileSigns(context, ref));
}

/** Returns a function that asks once, but asks again after a failure, and when it was told to forget. */
function remembered<T>(ask: () => Promise<T>): (() => Promise<T>) & { forget(): void } {
  let answer: Promise<T> | undefined;
  const forget = (): void => {
    answer = undefined;
  };
  const answered = (): Promise<T> => {
    answer ??= ask().catch((error: unknown) => {
      forget();
      throw error;
    });
    return answer;
  };
  return Object.assign(answered, { forget });
}

async function identity(
  { env, runner }: NativeContext,
  role: "author" | "committer",
  config: GitConfig,
): Promise<CommitIdentity> {
  const configured = configuredIdentity(role, env, config);
  if (configured !== undefined) return configured;
  const outcome = await runner.run({ args: ["var", `GIT_${role.toUpperCase()}_IDENT`] });
  const person = parseIdent(outcome.stdout.toString("utf8"));
  if (outcome.code !== 0 || person === undefined)
    throw noIdentity(role, plainWords(outcome.stderr));
  return person;
}

async function trySign(
  context: NativeContext,
  payload: Uint8Array,
  config: GitConfig,
  committer: () => Promise<CommitIdentity>,
): Promise<string | undefined> {
  if (config.bool("commit.gpgsign") !== true) return undefined;
  const { sign } = await import("./sign.ts");
  const { env, base: cwd } = context;
  return sign(payload, { config, committer: await committer(), env, cwd });
}
