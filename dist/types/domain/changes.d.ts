import type { Json } from "../base/json.js";
import { type Document } from "./document.js";
import type { Stamp } from "./stamp.js";
/** One cell that differs between two versions of a document. `undefined` is absent. */
export interface CellChange {
    readonly key: string;
    readonly field: string;
    readonly element: string | undefined;
    readonly part: string | undefined;
    readonly before: Json | undefined;
    readonly after: Json | undefined;
    /** Stamps on both sides; `undefined` where that side has never seen the cell. */
    readonly stampBefore: Stamp | undefined;
    readonly stamp: Stamp;
}
/** Returns every cell whose stamp differs, whether or not its value does. */
export declare function stampChanges(before: Document | undefined, after: Document): readonly CellChange[];
/** Returns the cells whose value differs, in the order of the document. */
export declare function valueChanges(before: Document | undefined, after: Document): readonly CellChange[];
/** Returns the cells whose value differs, whatever their stamps say: of a file that was edited by hand. */
export declare function editedCells(before: Document | undefined, after: Document): readonly CellChange[];
/** What it means that a document's file vanished. */
export declare const DELETED: CellChange;
/** Returns the key of an element's flag that says it was taken away. */
export declare function deletedKey(field: string, element: string): string;
