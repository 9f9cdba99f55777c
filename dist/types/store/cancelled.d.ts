import { type Document } from "../domain/document.js";
import type { Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import { type DocumentPlace } from "./document-pairs.js";
import { type Commit } from "./snapshot.js";
import { type Store } from "./store.js";
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
/**
 * Returns the reverts among commits (newest first) that took back another batch than `target`, with what they went
 * back to.
 */
export declare function readCancelled(store: Store, since: readonly Commit[], target: Oid, placed: readonly Placed[]): Promise<readonly Cancelled[]>;
/**
 * Returns a document as if the batches that were taken back, and the reverts that did so, had never been: each value
 * that a revert brought back has the stamp again that it had before. So an older batch can be told to be the last that
 * wrote a value, and undo can go back step by step.
 */
export declare function withoutCancelled(document: Document, key: string, cancelled: readonly Cancelled[]): Document;
export {};
