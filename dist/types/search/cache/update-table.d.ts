import { type Books, type PlacedTicket } from "./column-writer.js";
import { type Columns } from "./memory-table.js";
import { type TableHead, type TicketTable } from "./table.js";
/** What is known of a table before its rows are. */
export type NewHead = Omit<TableHead, "count" | "sorted" | "cycles" | "tally" | "custom">;
/** Returns the books of words that are at hand. */
export declare const booksOf: (words: Columns["words"]) => Books;
/**
 * Returns a table with these tickets in it, in place of what it had under their ids.
 *
 * @throws CacheFault for what has no place in a table.
 */
export declare function updateTable(before: Columns, head: NewHead, changed: readonly PlacedTicket[], 
/** Tells that the configuration, which decides the order, is what it was before. */
sameConfig: boolean): TicketTable;
/** Rows from `first` on are new; the order of `kept` ones stands, and `moved` ones find their places in it. */
interface Unfinished {
    readonly first: number;
    readonly kept: Uint32Array;
    readonly moved: readonly number[];
}
/** Returns all rows there are. */
export declare const allRows: (total: number) => readonly number[];
/** Makes a table of columns, with what depends on all rows at once. */
export declare function finishTable(columns: Columns, head: NewHead, { first, kept, moved }: Unfinished): TicketTable;
/** Returns the row of each ticket: the one that it has, or a new one. */
export declare function rowsOf(ids: Buffer, changed: readonly PlacedTicket[]): readonly number[];
export {};
