import type { Columns } from "./memory-table.js";
import { type TableHead, type TicketTable } from "./table.js";
/**
 * What changed since a table was written: rows that take the place of its own, and rows that come after them. Of a
 * hundred thousand tickets a table has 15 MB; what ten changed ones need is a thousandth.
 */
export interface TablePatch {
    /** Of the table with the patch. */
    readonly head: TableHead;
    /** Of the patch's own rows. Of words only those that the table lacks; `order`, `shown`, `graph` and `unblocks` say nothing. */
    readonly columns: Columns;
    /** By own row: which row of the whole it is. */
    readonly rows: Uint32Array;
    /** Places in the table's order whose rows are the patch's now, sorted. */
    readonly gone: Uint32Array;
    /** Own rows in the order of the list. */
    readonly listed: Uint32Array;
    /** For each of these: how many places of the table's order are before it. */
    readonly places: Uint32Array;
    /** Rows whose ids are told from others by another length than before, and that length. */
    readonly shownRows: Uint32Array;
    readonly shownLengths: Uint8Array;
}
/** Returns a table with a patch: each column is put together when it is asked for. */
export declare function patchedTable(base: TicketTable, patch: TablePatch): TicketTable;
