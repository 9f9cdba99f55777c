import { type TicketTable } from "./cache/table.js";
/**
 * Returns rows, which are in the order of the list, sorted by these keys; ties by id. Undefined when a key has no column.
 */
export declare function sortRows(table: TicketTable, rows: readonly number[], sort: readonly string[]): readonly number[] | undefined;
