import { configOf } from "../../src/git/config.ts";
import { zeroOid } from "../../src/git/names.ts";
import { parseCommit, parseTree } from "../../src/git/objects.ts";
import type {
  GitRepository,
  HistoryQuery,
  NewObject,
  Oid,
  ReadResult,
  RefUpdate,
} from "../../src/git/repository.ts";
import { compareTrees, folderReader } from "../../src/git/tree-differences.ts";
import { watchRef } from "../../src/git/watch-ref.ts";
import { ADA } from "../support/git-person.ts";

/** Objects that any number of repositories share: what one clone writes, all others have fetched. */
export type Objects = Map<Oid, NewObject>;

interface Known {
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly time: number;
}

/** Returns a repository in memory, for histories that would take git too long. */
export function memoryRepository(objects: Objects): GitRepository {
  const refs = new Map<string, Oid>();
  const commits = new Map<Oid, Known>();
  const commit = (oid: Oid): Known => {
    const known = commits.get(oid) ?? readCommit(objects, oid);
    commits.set(oid, known);
    return known;
  };
  const reachable = (tips: readonly Oid[]): Set<Oid> => {
    const found = new Set(tips);
    for (const oid of found) for (const parent of commit(oid).parents) found.add(parent);
    return found;
  };
  const readObjects: GitRepository["readObjects"] = async (oids, { maxBytes }) =>
    oids.map((oid) => readObject(objects, oid, maxBytes));
  return {
    engine: "native",
    gitDir: "/nowhere",
    commonDir: "/nowhere",
    objectFormat: "sha1",
    readRef: async (ref) => refs.get(ref),
    watchRef: (ref, signal) => watchRef(async () => refs.get(ref), signal, undefined, 5),
    checkedOut: async () => undefined,
    resolveCommit: async (revision) => (objects.has(revision) ? revision : undefined),
    readObjects,
    storePack: async (list) => {
      for (const object of list) objects.set(object.oid, object);
      return { release: async () => undefined };
    },
    compareAndSwapRef: async ({ ref, next, expected }: RefUpdate) => {
      if (refs.get(ref) !== expected) return "lost";
      if (next === undefined) {
        refs.delete(ref);
        return "updated";
      }
      if (!objects.has(next) || next === zeroOid("sha1")) throw new Error(`no object ${next}`);
      refs.set(ref, next);
      return "updated";
    },
    listRefs: async ({ below }) =>
      [...refs]
        .filter(([ref]) => below.some((folder) => ref.startsWith(folder)))
        .map(([ref, oid]) => ({ ref, oid })),
    sweep: async () => [],
    history: async ({ tips, exclude = [], paths = [], limit }: HistoryQuery) => {
      const hidden = reachable(exclude);
      const wanted = [...reachable(tips)].filter((oid) => !hidden.has(oid));
      const listed = newestFirst(wanted, commit).filter((oid) => {
        const { tree, parents } = commit(oid);
        if (paths.length === 0) return true;
        const at = (root: Oid | undefined): string =>
          paths.map((path) => entryAt(objects, root, path)).join();
        const own = at(tree);
        return parents.length === 0
          ? own !== at(undefined)
          : parents.every((parent) => own !== at(commit(parent).tree));
      });
      return listed.slice(0, limit ?? listed.length);
    },
    graph: async ({ tips, exclude = [] }) => {
      const hidden = reachable(exclude);
      const wanted = [...reachable(tips)].filter((oid) => !hidden.has(oid));
      return wanted.map((oid) => ({ oid, ...commit(oid) }));
    },
    treeDifferences: (pairs, limits) =>
      compareTrees(folderReader({ readObjects, objectFormat: "sha1" }), pairs, limits),
    expectDifferences: async () => undefined,
    isAncestor: async (ancestor, descendant) => reachable([descendant]).has(ancestor),
    mergeBases: async (a, b) => {
      const ofB = reachable([b]);
      const common = [...reachable([a])].filter((oid) => ofB.has(oid));
      const older = reachable(common.flatMap((oid) => commit(oid).parents));
      return common.filter((oid) => !older.has(oid));
    },
    config: async () => configOf([]),
    wholeConfig: async () => configOf([]),
    localConfig: async () => configOf([]),
    editConfig: async () => undefined,
    credential: async () => undefined,
    identity: async () => ADA,
    sign: async () => undefined,
    withWriteLock: (body) => body(),
    currentBranch: async () => undefined,
    fetch: async () => ({ kind: "absent" }),
    push: async () => ({ kind: "up-to-date" }),
    withTurn: (_, body) => body(),
    leaveWord: async () => false,
    version: async () => undefined,
    leftovers: async () => [],
    maintain: async () => undefined,
    cacheDir: () => undefined,
    localDir: () => undefined,
    code: () => Promise.reject(new Error("no code here")),
    close: async () => undefined,
  };
}

function readCommit(objects: Objects, oid: Oid): Known {
  const object = objects.get(oid);
  if (object?.type !== "commit") throw new Error(`no commit ${oid}`);
  const { tree, parents, committer } = parseCommit(object.data);
  return { tree, parents, time: committer.time };
}

function readObject(objects: Objects, oid: Oid, maxBytes: number): ReadResult {
  const object = objects.get(oid);
  if (object === undefined) return { kind: "missing", oid };
  const { type, data } = object;
  if (data.length > maxBytes) return { kind: "too-large", oid, type, size: data.length };
  return { kind: "object", oid, type, data };
}

/** How many children each commit has among these. */
function childCounts(oids: readonly Oid[], commit: (oid: Oid) => Known): Map<Oid, number> {
  const children = new Map(oids.map((oid) => [oid, 0]));
  for (const parent of oids.flatMap((oid) => commit(oid).parents)) {
    const count = children.get(parent);
    if (count !== undefined) children.set(parent, count + 1);
  }
  return children;
}

/** As `git rev-list --date-order`: the newest first, but no commit before all its children. */
function newestFirst(oids: readonly Oid[], commit: (oid: Oid) => Known): Oid[] {
  const children = childCounts(oids, commit);
  const ready = oids.filter((oid) => children.get(oid) === 0);
  const listed: Oid[] = [];
  while (ready.length > 0) {
    ready.sort((a, b) => commit(a).time - commit(b).time);
    const oid = ready.pop() as Oid;
    listed.push(oid);
    for (const parent of commit(oid).parents) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0) ready.push(parent);
    }
  }
  return listed;
}

function entryAt(objects: Objects, root: Oid | undefined, path: string): Oid | undefined {
  let at = root;
  for (const name of path.split("/")) {
    const tree = at === undefined ? undefined : objects.get(at);
    if (tree?.type !== "tree") return undefined;
    at = parseTree(tree.data, "sha1").find((entry) => entry.name === name)?.oid;
  }
  return at;
}
