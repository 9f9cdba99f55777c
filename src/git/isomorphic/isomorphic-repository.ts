import { cleaned, givenIdentity, noIdentity } from "../identity.ts";
import type { CommitIdentity, GitRepository, Oid, ReadResult } from "../repository.ts";
import { watchRef } from "../watch-ref.ts";
import { Commits } from "./commits.ts";
import type { IsomorphicContext } from "./context.ts";
import { unsupported } from "./errors.ts";
import { branchOf, checkedOut } from "./head.ts";
import { graph, history } from "./history.ts";
import { listRefs } from "./list-refs.ts";
import { ObjectFiles } from "./object-files.ts";
import { readRef } from "./read-ref.ts";
import { resolveCommit } from "./resolve-commit.ts";
import { storePack } from "./store-pack.ts";
import { compareAndSwapRef } from "./swap-ref.ts";
import { pathReader } from "./tree-paths.ts";

/** What only git itself can do. */
const ONLY_BY_GIT: Pick<GitRepository, "editConfig" | "credential" | "code"> = {
  code: async () => {
    throw unsupported("code", "working on branches, hooks and messages of commits");
  },
  editConfig: async () => {
    throw unsupported("config", "changing git's configuration");
  },
  credential: async () => {
    throw unsupported("credential", "asking git's credential helpers");
  },
};

/** Returns the repository of an opened place, without git. */
export function isomorphicRepository(context: IsomorphicContext): GitRepository {
  const { files, house, config, commonDir, gitDir, objectFormat } = context;
  const objects = new ObjectFiles(files, context.objectsDir, objectFormat);
  const commits = new Commits(files, objects, commonDir, objectFormat);
  const committer = () => identity(context, "committer");
  const transport = { context, objects, commits, committer };
  const readObjects: GitRepository["readObjects"] = async (oids, { maxBytes }) =>
    promised(context, await objects.read(oids, maxBytes));
  return {
    engine: "isomorphic",
    gitDir,
    commonDir,
    objectFormat,
    readRef: (ref) => readRef(context, ref),
    watchRef: (ref, signal) => watchRef(() => readRef(context, ref), signal),
    checkedOut: async (branch) =>
      checkedOut(context, commonDir, branch, (await config()).bool("core.bare") === true),
    resolveCommit: (revision) => resolveCommit({ context, objects, commits }, revision),
    readObjects,
    storePack: (list) => storePack(context, list),
    compareAndSwapRef: (update) => compareAndSwapRef({ context, objects, committer }, update),
    listRefs: (query) => listRefs(context, commits, query),
    history: (query) => history(commits, objectFormat, pathReader(objects, objectFormat), query),
    graph: (query) => graph(commits, objectFormat, query),
    treeDifferences: async (pairs, limits) => {
      const { compareTrees, folderReader } = await import("../tree-differences.ts");
      return compareTrees(folderReader({ readObjects, objectFormat }), pairs, limits);
    },
    expectDifferences: async () => undefined,
    isAncestor: (ancestor, descendant) => commits.holds(descendant, ancestor),
    mergeBases: (a, b) => commits.mergeBases(a, b),
    currentBranch: () => branchOf(context, gitDir),
    config,
    wholeConfig: config,
    localConfig: config,
    ...ONLY_BY_GIT,
    identity: (role) => identity(context, role),
    sign: async () => {
      if ((await config()).bool("commit.gpgSign") !== true) return undefined;
      throw unsupported("signing", "signing a commit, as commit.gpgSign asks for");
    },
    withWriteLock: (body, whose) => house.withWriteLock(body, whose),
    fetch: async (request) => (await import("./fetch.ts")).fetchRef(transport, request),
    push: async (request) => (await import("./push.ts")).pushCommit(transport, request),
    withTurn: (work, body) => house.withTurn(work, body),
    leaveWord: async (work) => house.leaveWord(work),
    // Packs are put together by git alone; its own `gc --auto` does so some day.
    maintain: async () => undefined,
    version: async () => undefined,
    leftovers: (ref, remove) => house.leftovers(ref, remove),
    sweep: (options) => house.sweep(options),
    cacheDir: () => house.cacheDir(),
    localDir: (name) => house.localDir(name),
    close: () => objects.packs.close(),
  };
}

async function identity(
  { env, config }: IsomorphicContext,
  role: "author" | "committer",
): Promise<CommitIdentity> {
  const given = givenIdentity(role, env, await config());
  const name = cleaned(given.name ?? "");
  if (name === "") throw noIdentity(role, "no name is configured");
  if (given.email === undefined) throw noIdentity(role, "no address is configured");
  return { name, email: cleaned(given.email) };
}

/** What a partial clone lacks, git would fetch; here it would look as if it had never been. */
async function promised(
  { config }: IsomorphicContext,
  results: readonly ReadResult[],
): Promise<readonly ReadResult[]> {
  const missing = results.find((r) => r.kind === "missing" && r.damage === undefined);
  if (missing === undefined || !(await isPartial(config))) return results;
  throw lacking(missing.oid);
}

async function isPartial(config: IsomorphicContext["config"]): Promise<boolean> {
  const settings = await config();
  if (settings.get("extensions.partialClone") !== undefined) return true;
  return settings
    .names("remote.")
    .some((name) => name.endsWith(".promisor") && settings.bool(name) === true);
}

function lacking(oid: Oid): Error {
  return unsupported("promisor", `fetching the object ${oid}, which this partial clone left out`, {
    oid,
  });
}
