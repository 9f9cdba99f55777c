import { documentPath } from "../domain/layout.ts";
import type { Oid } from "../git/repository.ts";
import { kindOf } from "./commit-kind.ts";
import { diffTrees, type TreeDifference } from "./diff-trees.ts";
import {
  CHANGE_OF,
  type DocumentChange,
  type OwnDifference,
  type PlacedDifference,
} from "./document-changes.ts";
import {
  type DocumentPlace,
  documentPlace,
  tryReadBlobs,
  type WantedBlob,
} from "./document-pairs.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { FILE } from "./trees.ts";

/** A commit with what it changed against its first parent; a join, against both. */
export interface CommitChanges {
  readonly commit: Commit;
  readonly touched: readonly DocumentPlace[];
  readonly documents: readonly DocumentChange[];
  /** Paths of which nobody can tell what was changed there: a version of them can't be read. */
  readonly unreadable: readonly string[];
}

export interface LogQuery {
  readonly tip: Oid;
  /** Only commits that changed this document. */
  readonly only: DocumentPlace | undefined;
  /** Paths of documents: only commits that changed one of them, and values of no others. */
  readonly among?: ReadonlySet<string>;
  readonly limit: number | undefined;
  /** Read the documents and compare their values too. */
  readonly values: boolean;
}

/** Returns the paths that differ from every parent: what a join itself brought about, or a plain commit changed. */
function ownDifferences(
  perParent: readonly (readonly TreeDifference[])[],
): readonly OwnDifference[] {
  const [first = [], ...others] = perParent;
  const rest = others.map((list) => new Map(list.map((d) => [d.path, d])));
  return first.flatMap(({ path, before, after }) => {
    const found = rest.map((paths) => paths.get(path));
    if (found.includes(undefined)) return [];
    return [{ path, befores: [before, ...found.map((d) => d?.before)], after }];
  });
}

async function treesOf(store: Store, oids: readonly Oid[]): Promise<ReadonlyMap<Oid, Oid>> {
  const present = await store.repo.readObjects(oids, { maxBytes: 0 });
  const there = present.filter((r) => r.kind !== "missing").map((r) => r.oid);
  const commits = await readCommits(store, there);
  return new Map(commits.map((c) => [c.oid, c.data.tree]));
}

/** Returns what each commit changed; nothing is known of one whose parents are beyond the end of a shallow clone. */
async function differencesOf(
  store: Store,
  commits: readonly Commit[],
): Promise<readonly (readonly OwnDifference[])[]> {
  const known = new Map<Oid, Oid>(commits.map((c) => [c.oid, c.data.tree]));
  const missing = commits.flatMap((c) => c.data.parents).filter((p) => !known.has(p));
  for (const [oid, tree] of await treesOf(store, [...new Set(missing)])) known.set(oid, tree);
  const pairs = commits.map(({ data }) => {
    if (data.parents.length === 0) return [[undefined, data.tree] as const];
    const befores = data.parents.map((p) => known.get(p));
    if (befores.includes(undefined)) return [];
    return befores.map((before) => [before, data.tree] as const);
  });
  const flat = await diffTrees(store, pairs.flat());
  let at = 0;
  return pairs.map((own) => {
    at += own.length;
    return ownDifferences(flat.slice(at - own.length, at));
  });
}

/** Returns the blobs of a document before and after a commit. */
function versionsOf({ befores, after, place }: PlacedDifference): readonly WantedBlob[] {
  return [...befores, after].flatMap((e) => (e?.mode === FILE ? [{ oid: e.oid, place }] : []));
}

async function documentChanges(
  store: Store,
  commits: readonly Commit[],
  lists: readonly (readonly OwnDifference[])[],
  among: ReadonlySet<string> | undefined,
): Promise<readonly Pick<CommitChanges, "documents" | "unreadable">[]> {
  const kept = lists.map((list) =>
    list.flatMap((d): PlacedDifference[] => {
      const place = among?.has(d.path) !== false ? documentPlace(d.path) : undefined;
      return place === undefined ? [] : [{ ...d, place }];
    }),
  );
  const read = await tryReadBlobs(store, kept.flat().flatMap(versionsOf));
  return commits.map((commit, i) => {
    const change = CHANGE_OF[kindOf(commit)];
    const own = kept[i] ?? [];
    const isWhole = (d: PlacedDifference): boolean =>
      versionsOf(d).every(({ oid, place }) => read.at(oid, place) !== undefined);
    return {
      documents: own.filter(isWhole).flatMap((d) => change(d, read)),
      unreadable: own.flatMap((d) => (isWhole(d) ? [] : [d.path])),
    };
  });
}

/** Most paths that git is asked to follow: with more all commits are looked at. */
const MOST_PATHS = 200;
/** Commits that are compared in one go. */
const CHUNK = 500;

/** Yields commits newest first, with what each changed. */
export async function* log(store: Store, query: LogQuery): AsyncGenerator<CommitChanges> {
  const { tip, only, limit, values } = query;
  const among =
    only === undefined ? query.among : new Set([documentPath(only.document, only.name)]);
  const paths =
    among === undefined || among.size > MOST_PATHS ? {} : { paths: [...among], fullHistory: true };
  const oids = await store.repo.history({
    tips: [tip],
    ...paths,
    ...(limit === undefined ? {} : { limit }),
  });
  for (let at = 0; at < oids.length; at += CHUNK) {
    const commits = await readCommits(store, oids.slice(at, at + CHUNK));
    const lists = await differencesOf(store, commits);
    const documents = values ? await documentChanges(store, commits, lists, among) : [];
    yield* commits.map((commit, i) => ({
      commit,
      touched: (lists[i] ?? []).flatMap((d) => documentPlace(d.path) ?? []),
      ...(documents[i] ?? { documents: [], unreadable: [] }),
    }));
  }
}
