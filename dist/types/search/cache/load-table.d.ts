import { type TicketTable } from "./table.js";
import type { TablePatch } from "./table-patch.js";
/** Version of the columns and of what is in them: another one is as good as none. */
export declare const VERSION = 7;
/** What stands in every row of a column that is not written at all. */
export declare const nothingIn: (array: ArrayBufferView) => number;
/** Where a table is kept. */
export interface TablePlace {
    readonly folder: string;
    readonly name: string;
    readonly ref: string;
}
/** A table as it was written, without what changed since. */
export interface BaseTable extends TicketTable {
    /** Random, so that a patch can say what it belongs to. */
    readonly id: string;
}
/** Opens a table; its columns are read as they are needed. @throws CacheFault, or what the system says. */
export declare function loadTable({ folder, name, ref }: TablePlace): BaseTable;
/**
 * Returns the patch of a table, read whole; undefined where there is none, or it is another table's.
 *
 * @throws CacheFault, or what the system says.
 */
export declare function loadPatch({ folder, name, ref }: TablePlace, base: string): TablePatch | undefined;
