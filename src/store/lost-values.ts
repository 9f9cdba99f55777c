import { equalJson } from "../base/canonical-json.ts";
import type { Json } from "../base/json.ts";
import type { CellChange } from "../domain/changes.ts";
import type { Document } from "../domain/document.ts";
import type { Oid } from "../git/repository.ts";
import { type DocumentPlace, tryReadBlobs } from "./document-pairs.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { findFiles } from "./trees.ts";

/** A value that somebody wrote at the same time as a batch, and that lost to the batch when the two were joined. */
export interface LostValue {
  readonly name: string;
  readonly field: string;
  readonly element: string | undefined;
  readonly value: Json | undefined;
  /** The join's parent in which the value stands. */
  readonly commit: Oid;
}

/** The cells of one document that a batch wrote and that are taken back now. */
export interface TakenBack {
  readonly path: string;
  readonly place: DocumentPlace;
  readonly cells: readonly CellChange[];
}

/** Returns the values of one document that lost to these cells. */
function lostIn(
  document: Document,
  { place, cells }: TakenBack,
  commit: Oid,
): readonly LostValue[] {
  return cells.flatMap((cell) => {
    const other = document.cells.get(cell.key);
    if (other === undefined || other.stamp >= cell.stamp) return [];
    // What the batch replaced, or something older still: that had not lost to the batch.
    if (cell.stampBefore !== undefined && other.stamp <= cell.stampBefore) return [];
    if (equalJson(other.value, cell.before)) return [];
    const { field, element } = cell;
    return [{ name: place.name, field, element, value: other.value, commit }];
  });
}

/**
 * Returns the concurrent values that had lost to a batch: a revert goes back to what was there before the
 * batch, so whoever reverts should know of them.
 */
export async function lostValues(
  store: Store,
  since: readonly Commit[],
  taken: readonly TakenBack[],
): Promise<readonly LostValue[]> {
  if (taken.length === 0) return [];
  const joins = since.filter((commit) => commit.data.parents.length > 1);
  const parents = await readCommits(store, [...new Set(joins.flatMap((j) => j.data.parents))]);
  const found = new Map<string, LostValue>();
  for (const { oid, data } of parents) {
    const files = await findFiles(
      store,
      data.tree,
      taken.map((t) => t.path),
    );
    const blobs = taken.flatMap(({ path, place }) => {
      const blob = files.get(path);
      return blob === undefined ? [] : [{ oid: blob, place }];
    });
    const documents = await tryReadBlobs(store, blobs);
    for (const one of taken) {
      const document = documents.at(files.get(one.path), one.place);
      for (const lost of document === undefined ? [] : lostIn(document, one, oid))
        found.set(JSON.stringify([lost.name, lost.field, lost.element, lost.value]), lost);
    }
  }
  return [...found.values()];
}
