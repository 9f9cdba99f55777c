import { type CellChange } from "../domain/changes.js";
import { type DocumentPlace } from "./document-pairs.js";
import type { Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
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
/** Compares the documents of two snapshots, value by value; what only differs in stamps or spelling is alike. */
export declare function diffSnapshots(store: Store, from: Snapshot, to: Snapshot, isWanted: (place: DocumentPlace) => boolean): Promise<SnapshotDifference>;
