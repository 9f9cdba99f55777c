import { equalJson } from "../base/canonical-json.ts";
import { type Cell, cellKey, cellPath, type Document, elementsOf } from "../domain/document.ts";
import type { Stamp } from "../domain/stamp.ts";
import { validOid } from "../git/names.ts";
import type { Oid } from "../git/repository.ts";
import { type DocumentPlace, documentKey, tryReadBlobs } from "./document-pairs.ts";
import { type Commit, commitIn } from "./snapshot.ts";
import { LIMITS, type Store } from "./store.ts";
import { findFiles } from "./trees.ts";

/** A revert that stands, and the documents as they were before the batch that it took back. */
export interface Cancelled {
  /** What the values of the revert are stamped with, and those of the batch. */
  readonly stamps: ReadonlySet<Stamp | undefined>;
  readonly before: ReadonlyMap<string, Document>;
}

/** A document and where it stands. */
interface Placed {
  readonly path: string;
  readonly place: DocumentPlace;
}

async function tryReadCommits(store: Store, oids: readonly Oid[]): Promise<Map<Oid, Commit>> {
  const results = await store.repo.readObjects([...new Set(oids)], { maxBytes: LIMITS.commit });
  const found = results.filter((r) => r.kind === "object" && r.type === "commit").map(commitIn);
  return new Map(found.map((commit) => [commit.oid, commit]));
}

async function documentsAt(
  store: Store,
  root: Oid,
  placed: readonly Placed[],
): Promise<ReadonlyMap<string, Document>> {
  const files = await findFiles(
    store,
    root,
    placed.map((p) => p.path),
  );
  const wanted = placed.flatMap(({ path, place }) => {
    const oid = files.get(path);
    return oid === undefined ? [] : [{ oid, place }];
  });
  const documents = await tryReadBlobs(store, wanted);
  return new Map(
    wanted.flatMap(({ oid, place }) => {
      const document = documents.at(oid, place);
      return document === undefined ? [] : [[documentKey(place), document] as const];
    }),
  );
}

/**
 * Returns the reverts among commits (newest first) that took back another batch than `target`, with what they went
 * back to.
 */
export async function readCancelled(
  store: Store,
  since: readonly Commit[],
  target: Oid,
  placed: readonly Placed[],
): Promise<readonly Cancelled[]> {
  const reverts = since.flatMap(({ trailers: { reverts, batch } }) =>
    reverts === undefined || batch === undefined || reverts === target ? [] : [{ reverts, batch }],
  );
  const batches = await tryReadCommits(
    store,
    reverts.map((r) => r.reverts).filter((oid) => validOid(oid, store.repo.objectFormat)),
  );
  const parentOf = (oid: Oid): Oid => batches.get(oid)?.data.parents[0] ?? "";
  const parents = await tryReadCommits(
    store,
    reverts.map((r) => parentOf(r.reverts)).filter((oid) => oid !== ""),
  );
  const found: Cancelled[] = [];
  for (const { reverts: oid, batch } of reverts) {
    const root = parents.get(parentOf(oid))?.data.tree;
    if (root === undefined) continue;
    const stamps = new Set([batch, batches.get(oid)?.trailers.batch]);
    found.push({ stamps, before: await documentsAt(store, root, placed) });
  }
  return found;
}

/** Takes an element out that the batch had added and the revert marked as deleted. */
function dropElement(cells: Map<string, Cell>, element: string): void {
  for (const key of [...cells.keys()]) if (key.startsWith(`${element}\u0000`)) cells.delete(key);
}

function cancelOne(cells: Map<string, Cell>, stamps: Cancelled["stamps"], before: Document): void {
  const had = elementsOf(before);
  for (const [key, cell] of [...cells].filter(([, c]) => stamps.has(c.stamp))) {
    const [field, id = "", part] = cellPath(key);
    const element = cellKey(field, id);
    const old = before.cells.get(key);
    if (part === "deleted" && cell.value === true && !had.has(element)) dropElement(cells, element);
    else if (equalJson(cell.value, old?.value)) restore(cells, key, old);
  }
}

function restore(cells: Map<string, Cell>, key: string, old: Cell | undefined): void {
  if (old === undefined) cells.delete(key);
  else cells.set(key, old);
}

/**
 * Returns a document as if the batches that were taken back, and the reverts that did so, had never been: each value
 * that a revert brought back has the stamp again that it had before. So an older batch can be told to be the last that
 * wrote a value, and undo can go back step by step.
 */
export function withoutCancelled(
  document: Document,
  key: string,
  cancelled: readonly Cancelled[],
): Document {
  const cells = new Map(document.cells);
  for (const { stamps, before } of cancelled) {
    const old = before.get(key);
    if (old !== undefined) cancelOne(cells, stamps, old);
  }
  return { ...document, cells };
}
