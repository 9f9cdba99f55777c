import { type CellChange, valueChanges } from "../domain/changes.ts";
import type { Document } from "../domain/document.ts";
import { documentPath } from "../domain/layout.ts";
import type { Oid } from "../git/repository.ts";
import { diffTrees, type TreeDifference } from "./diff-trees.ts";
import { type DocumentPlace, documentPlace, readBlobs } from "./document-pairs.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** What kind of commit this is, by its trailers. */
export type CommitKind = "batch" | "revert" | "join" | "adoption" | "init" | "foreign";

/** Returns the kind of a commit. */
export function kindOf({ trailers, data }: Commit): CommitKind {
  if (trailers.clock === undefined) return "foreign";
  if (trailers.join !== undefined) return "join";
  if (trailers.adopts !== undefined) return "adoption";
  if (trailers.reverts !== undefined) return "revert";
  return data.parents.length === 0 ? "init" : "batch";
}

/** A document that a commit changed, and the values that it changed in it. */
export interface DocumentChange {
  readonly place: DocumentPlace;
  readonly title: string | undefined;
  readonly created: boolean;
  readonly cells: readonly CellChange[];
}

/** A commit with what it changed against its first parent; a join, against both. */
export interface CommitChanges {
  readonly commit: Commit;
  readonly touched: readonly DocumentPlace[];
  readonly documents: readonly DocumentChange[];
}

export interface LogQuery {
  readonly tip: Oid;
  /** Only commits that changed this document. */
  readonly only: DocumentPlace | undefined;
  readonly limit: number | undefined;
  /** Read the documents and compare their values too. */
  readonly values: boolean;
}

const titleOf = (document: Document): string | undefined => {
  const title = document.cells.get("title")?.value;
  return typeof title === "string" ? title : undefined;
};

/** Paths that differ from every parent: what a join itself brought about, or a plain commit changed. */
function ownDifferences(
  perParent: readonly (readonly TreeDifference[])[],
): readonly TreeDifference[] {
  const [first = [], ...others] = perParent;
  const rest = others.map((list) => new Set(list.map((d) => d.path)));
  return first.filter((d) => rest.every((paths) => paths.has(d.path)));
}

async function differencesOf(
  store: Store,
  commits: readonly Commit[],
): Promise<readonly (readonly TreeDifference[])[]> {
  const parents = new Map<Oid, Oid>(commits.map((c) => [c.oid, c.data.tree]));
  const missing = [...new Set(commits.flatMap((c) => c.data.parents))].filter(
    (p) => !parents.has(p),
  );
  for (const commit of await readCommits(store, missing)) parents.set(commit.oid, commit.data.tree);
  const pairs = commits.flatMap(({ data }) => {
    const from = data.parents.length === 0 ? [undefined] : data.parents.map((p) => parents.get(p));
    return from.map((before) => [before, data.tree] as const);
  });
  const flat = await diffTrees(store, pairs);
  let at = 0;
  return commits.map(({ data }) => {
    const count = Math.max(1, data.parents.length);
    const own = ownDifferences(flat.slice(at, at + count));
    at += count;
    return own;
  });
}

async function documentChanges(
  store: Store,
  lists: readonly (readonly TreeDifference[])[],
  only: DocumentPlace | undefined,
): Promise<readonly (readonly DocumentChange[])[]> {
  const path = only === undefined ? undefined : documentPath(only.document, only.name);
  const kept = lists.map((list) =>
    list.flatMap((d) => {
      const place = path === undefined || d.path === path ? documentPlace(d.path) : undefined;
      return place === undefined ? [] : [{ ...d, place }];
    }),
  );
  const wanted = kept
    .flat()
    .flatMap(({ before, after, place }) =>
      [before, after].flatMap((e) => (e === undefined ? [] : [{ oid: e.oid, place }])),
    );
  const documents = await readBlobs(store, wanted);
  return kept.map((list) =>
    list.flatMap(({ place, before, after }) => {
      const [old, now] = [documents.get(before?.oid ?? ""), documents.get(after?.oid ?? "")];
      if (now === undefined) return [];
      return [
        { place, title: titleOf(now), created: old === undefined, cells: valueChanges(old, now) },
      ];
    }),
  );
}

/** Commits that are compared in one go. */
const CHUNK = 500;

/** Yields commits newest first, with what each changed. */
export async function* log(store: Store, query: LogQuery): AsyncGenerator<CommitChanges> {
  const { tip, only, limit, values } = query;
  const paths =
    only === undefined
      ? {}
      : { paths: [documentPath(only.document, only.name)], fullHistory: true };
  const oids = await store.repo.history({
    tips: [tip],
    ...paths,
    ...(limit === undefined ? {} : { limit }),
  });
  for (let at = 0; at < oids.length; at += CHUNK) {
    const commits = await readCommits(store, oids.slice(at, at + CHUNK));
    const lists = await differencesOf(store, commits);
    const documents = values ? await documentChanges(store, lists, only) : [];
    yield* commits.map((commit, i) => ({
      commit,
      touched: (lists[i] ?? []).flatMap((d) => documentPlace(d.path) ?? []),
      documents: documents[i] ?? [],
    }));
  }
}
