import { type NumberColumn, type Tally, type TicketTable } from "./table.js";
/** What a tally is made of. */
interface Standing {
    readonly flags: NumberColumn<"flags">;
    readonly status: NumberColumn<"status">;
}
export declare const standingOf: (table: TicketTable) => Standing;
/** Counts all rows. */
export declare function tallyOf(columns: Standing): Tally;
/** Counts again where rows of a table, `rows`, have others in their places, or come behind it. */
export declare function tallyWith(before: Tally, base: Standing, own: Standing, rows: ArrayLike<number>): Tally;
/** Returns the sum of what stands in codes that `fits` says 1 for. */
export declare function sumOf(counts: readonly number[], fits: ArrayLike<number>): number;
export {};
