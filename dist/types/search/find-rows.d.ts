import { type TicketTable } from "./cache/table.js";
import type { Condition, State } from "./parse-query.js";
/** Tells whether a condition can be judged by the columns alone. */
export declare const hasColumn: ({ field }: Condition) => boolean;
/** Rows that were found, in the order of the list, and how many there are. */
export interface FoundRows {
    readonly rows: readonly number[];
    readonly total: number;
}
/** How many rows are wanted, and whether the others are to be counted. */
export interface Enough {
    readonly most: number;
    readonly counts: boolean;
}
/** Finds the rows that are in a state and fulfil the conditions. */
export declare function findRows(table: TicketTable, state: State, where: readonly Condition[], { most, counts }: Enough): FoundRows;
