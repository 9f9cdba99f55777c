import { parseConfigList } from "../config.ts";
import { configuredIdentity, noIdentity, parseIdent } from "../identity.ts";
import type { CommitIdentity, GitConfig, GitRepository } from "../repository.ts";
import { checkedOut } from "./checked-out.ts";
import type { NativeContext } from "./context.ts";
import { currentBranch } from "./current-branch.ts";
import { gitVersion, plainWords, unexpectedOutcome } from "./git-errors.ts";
import { history, isAncestor, mergeBases, resolveCommit } from "./history.ts";
import { listRefs } from "./list-refs.ts";
import { maintain } from "./maintain.ts";
import { ObjectReader } from "./object-reader.ts";
import { readPatiently } from "./read-patiently.ts";
import { readRef } from "./read-ref.ts";
import { storePack } from "./store-pack.ts";
import { compareAndSwapRef } from "./swap-ref.ts";
import { withWriteLock } from "./write-lock.ts";

/** Returns the repository of an opened place, with git doing the work. */
export function nativeRepository(context: NativeContext): GitRepository {
  const reader = new ObjectReader(context.runner, context.format.objectFormat, context.gitDir);
  const config = remembered(() => {
    const asked = readConfig(context);
    // Whoever asks for the configuration is about to read: both processes start at once.
    reader.warm();
    return asked;
  });
  const author = remembered(async () => identity(context, "author", await config()));
  const committer = remembered(async () => identity(context, "committer", await config()));
  return {
    engine: "native",
    gitDir: context.gitDir,
    commonDir: context.commonDir,
    objectFormat: context.format.objectFormat,
    readRef: (ref) => readRef(context, ref),
    checkedOut: async (branch) =>
      checkedOut(context, branch, (await config()).bool("core.bare") === true),
    resolveCommit: (revision) => resolveCommit(context, revision),
    readObjects: (oids, { maxBytes }) => readPatiently(reader, oids, maxBytes),
    storePack: (objects) => storePack(context, objects),
    compareAndSwapRef: (update) => compareAndSwapRef(context, update),
    listRefs: (query) => listRefs(context, query),
    history: (query) => history(context, query),
    isAncestor: (ancestor, descendant) => isAncestor(context, ancestor, descendant),
    mergeBases: (a, b) => mergeBases(context, a, b),
    config,
    identity: (role) => (role === "author" ? author() : committer()),
    sign: async (payload) => trySign(context, payload, await config(), committer),
    withWriteLock: (body) => withWriteLock(context, body),
    currentBranch: () => currentBranch(context),
    fetch: async (request) => (await import("./fetch.ts")).fetchRef(context, request),
    push: async (request) =>
      (await import("./push.ts")).pushCommit(context, await config(), request),
    withTurn: async (body) => (await import("./turn.ts")).withTurn(context, body),
    maintain: () => maintain(context, config),
    version: () => gitVersion(context.runner),
    leftovers: async (ref, remove) =>
      (await import("./leftovers.ts")).leftovers(context, ref, remove),
    sweep: async (options) => (await import("./sweep.ts")).sweep(context, options),
    close: async () => reader.close(),
  };
}

/** Returns a function that asks once, but asks again after a failure. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

async function readConfig({ runner }: NativeContext): Promise<GitConfig> {
  const outcome = await runner.run({ args: ["config", "--list", "-z"], plain: true });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "config", outcome);
  return parseConfigList(outcome.stdout.toString("utf8"));
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
  const cwd = context.worktree ?? context.gitDir;
  return sign(payload, { config, committer: await committer(), env: context.env, cwd });
}
