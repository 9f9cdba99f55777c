import { type CellChange } from "../domain/changes.js";
import type { TreeEntry } from "../git/objects.js";
import type { DocumentPlace, ReadBlobs } from "./document-pairs.js";
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
/** The same, of a document. */
export interface PlacedDifference extends OwnDifference {
    readonly place: DocumentPlace;
}
/** Returns how a commit of ours changed a document: what only came together in a join is no change. */
declare function ownChange({ place, befores, after }: PlacedDifference, documents: ReadBlobs): readonly DocumentChange[];
/** Returns how a hand or another tool changed a document: its stamps say nothing, so values are compared. */
declare function foreignChange({ place, befores, after }: PlacedDifference, documents: ReadBlobs): readonly DocumentChange[];
/** Returns how an adoption changed a document: it gives stamps, so only what it puts back is a change. */
declare function adoptionChange(difference: PlacedDifference, documents: ReadBlobs): readonly DocumentChange[];
/** How each kind of commit is compared with its parents. */
export declare const CHANGE_OF: {
    readonly foreign: typeof foreignChange;
    readonly adoption: typeof adoptionChange;
    readonly migration: () => never[];
    readonly batch: typeof ownChange;
    readonly revert: typeof ownChange;
    readonly join: typeof ownChange;
    readonly texts: typeof ownChange;
    readonly init: typeof ownChange;
};
export {};
