import type { Json } from "../base/json.js";
import type { CellChange } from "../domain/changes.js";
import type { Oid } from "../git/repository.js";
import { type DocumentPlace } from "./document-pairs.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
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
/**
 * Returns the concurrent values that had lost to a batch: a revert goes back to what was there before the
 * batch, so whoever reverts should know of them.
 */
export declare function lostValues(store: Store, since: readonly Commit[], taken: readonly TakenBack[]): Promise<readonly LostValue[]>;
