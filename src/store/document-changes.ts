import { type CellChange, DELETED, editedCells, valueChanges } from "../domain/changes.ts";
import type { Document } from "../domain/document.ts";
import type { TreeEntry } from "../git/objects.ts";
import type { CommitKind } from "./commit-kind.ts";
import type { DocumentPlace, ReadBlobs } from "./document-pairs.ts";

/** A document that a commit changed, and the values that it changed in it. */
export interface DocumentChange {
  readonly place: DocumentPlace;
  readonly title: string | undefined;
  readonly created: boolean;
  readonly cells: readonly CellChange[];
}

/** A path that a commit changed: what stands there now, and what stood there in each parent. */
export interface OwnDifference {
  readonly path: string;
  readonly befores: readonly (Pick<TreeEntry, "oid" | "mode"> | undefined)[];
  readonly after: Pick<TreeEntry, "oid" | "mode"> | undefined;
}

const titleOf = (document: Document): string | undefined => {
  const title = document.cells.get("title")?.value;
  return typeof title === "string" ? title : undefined;
};

/** The same, of a document. */
export interface PlacedDifference extends OwnDifference {
  readonly place: DocumentPlace;
}

/** Returns how a commit of ours changed a document: what only came together in a join is no change. */
function ownChange(
  { place, befores, after }: PlacedDifference,
  documents: ReadBlobs,
): readonly DocumentChange[] {
  const now = documents.at(after?.oid, place);
  if (now === undefined) return [];
  const [old, ...others] = befores.map((before) => documents.at(before?.oid, place));
  const elsewhere = others.map((other) => new Set(valueChanges(other, now).map((c) => c.key)));
  const cells = valueChanges(old, now).filter((c) => elsewhere.every((keys) => keys.has(c.key)));
  return [{ place, title: titleOf(now), created: old === undefined, cells }];
}

/** Returns how a hand or another tool changed a document: its stamps say nothing, so values are compared. */
function foreignChange(
  { place, befores, after }: PlacedDifference,
  documents: ReadBlobs,
): readonly DocumentChange[] {
  const [old] = befores.map((before) => documents.at(before?.oid, place));
  const now = documents.at(after?.oid, place);
  const either = now ?? old;
  if (either === undefined) return [];
  // A file that vanished is a ticket that was deleted.
  const cells = now === undefined ? [DELETED] : editedCells(old, now);
  return [{ place, title: titleOf(either), created: old === undefined, cells }];
}

/** Returns how an adoption changed a document: it gives stamps, so only what it puts back is a change. */
function adoptionChange(
  difference: PlacedDifference,
  documents: ReadBlobs,
): readonly DocumentChange[] {
  const [before] = difference.befores;
  const readable = documents.at(before?.oid, difference.place) !== undefined;
  return readable ? foreignChange(difference, documents) : [];
}

/** How each kind of commit is compared with its parents. */
export const CHANGE_OF = {
  foreign: foreignChange,
  adoption: adoptionChange,
  // It writes the same values in another form.
  migration: () => [],
  batch: ownChange,
  revert: ownChange,
  join: ownChange,
  texts: ownChange,
  init: ownChange,
} as const satisfies Record<CommitKind, unknown>;
