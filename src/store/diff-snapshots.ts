import { type CellChange, editedCells } from "../domain/changes.ts";
import type { Document } from "../domain/document.ts";
import { diffTrees, type TreeDifference } from "./diff-trees.ts";
import { type DocumentPlace, documentPlace, tryReadBlobs } from "./document-pairs.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { FILE } from "./trees.ts";

/** A document that two snapshots do not have alike. */
export interface DocumentDifference {
  readonly place: DocumentPlace;
  readonly title: string | undefined;
  readonly change: "created" | "changed" | "removed";
  /** Values that differ; none of a document that was removed. */
  readonly cells: readonly CellChange[];
}

export interface SnapshotDifference {
  readonly documents: readonly DocumentDifference[];
  /** Files of which at least one side can't be read. */
  readonly unreadable: readonly string[];
}

type Side = TreeDifference["before"];

interface Placed {
  readonly path: string;
  readonly place: DocumentPlace;
  readonly before: Side;
  readonly after: Side;
}

const isFile = (side: Side): side is NonNullable<Side> => side?.mode === FILE;

function differenceOf(
  place: DocumentPlace,
  before: Document | undefined,
  after: Document | undefined,
): DocumentDifference {
  const title = (after ?? before)?.cells.get("title")?.value;
  return {
    place,
    title: typeof title === "string" ? title : undefined,
    change: before === undefined ? "created" : after === undefined ? "removed" : "changed",
    cells: after === undefined ? [] : editedCells(before, after),
  };
}

/** Compares the documents of two snapshots, value by value; what only differs in stamps or spelling is alike. */
export async function diffSnapshots(
  store: Store,
  from: Snapshot,
  to: Snapshot,
  isWanted: (place: DocumentPlace) => boolean,
): Promise<SnapshotDifference> {
  const [differences = []] = await diffTrees(store, [[from.root, to.root]]);
  const placed = differences.flatMap(({ path, before, after }): Placed[] => {
    const place = documentPlace(path);
    return place === undefined || !isWanted(place) ? [] : [{ path, place, before, after }];
  });
  const wanted = placed.flatMap(({ place, before, after }) =>
    [before, after].filter(isFile).map(({ oid }) => ({ oid, place })),
  );
  const read = await tryReadBlobs(store, wanted);
  const documents: DocumentDifference[] = [];
  const unreadable: string[] = [];
  for (const { path, place, before, after } of placed) {
    const [old, now] = [before, after].map((side) => read.at(side?.oid, place));
    const lacks = (side: Side, document: Document | undefined): boolean =>
      isFile(side) && document === undefined;
    if (lacks(before, old) || lacks(after, now)) unreadable.push(path);
    else if (old !== undefined || now !== undefined) documents.push(differenceOf(place, old, now));
  }
  const told = documents.filter((d) => d.change !== "changed" || d.cells.length > 0);
  return { documents: told, unreadable };
}
