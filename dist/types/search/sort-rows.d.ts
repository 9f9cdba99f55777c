import { type TicketTable } from "./cache/table.js";
/**
 * Returns rows sorted by these names, "-" before one for descending; ties by id. Undefined when one has no column.
 *
 * @throws TicketError `UNKNOWN_SORT`.
 */
export declare function sortRows(table: TicketTable, rows: readonly number[], sort: readonly string[]): readonly number[] | undefined;
