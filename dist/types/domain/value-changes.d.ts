import { type Json } from "../base/json.js";
import type { CellChange } from "./changes.js";
import { type DocumentKind } from "./fields.js";
/** One value that changed, by the names that people know. `null` is absent. */
export interface ValueChange {
    readonly field: string;
    /** The element of a set, map or list, or null. */
    readonly element: string | null;
    readonly before: Json | null;
    readonly after: Json | null;
}
/** Returns what a change of a cell changed: a register of several members is told member by member. */
export declare function changesOfCell(kind: DocumentKind, cell: CellChange): readonly ValueChange[];
