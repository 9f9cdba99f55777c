import { type TicketTable } from "./cache/table.js";
import type { Verdicts } from "./row-verdicts.js";
/** Which tickets a query is put to: closed ones too, deleted ones too. */
export interface Scope {
    readonly closed: boolean;
    readonly deleted: boolean;
}
/** Rows that fit, in the order of the list, and how many there are. Of those that are `unsure` only the tickets themselves can tell. */
export interface FoundRows {
    readonly rows: readonly number[];
    readonly total: number;
    readonly unsure: ReadonlySet<number>;
}
/** How many rows are wanted, and whether the others are to be counted. */
export interface Enough {
    readonly most: number;
    readonly counts: boolean;
}
/** Returns the rows in a scope that fit. Where some are unsure, all rows are returned. */
export declare function findRows(table: TicketTable, scope: Scope, verdicts: Verdicts | undefined, { most, counts }: Enough): FoundRows;
