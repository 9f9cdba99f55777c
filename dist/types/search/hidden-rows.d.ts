import { type TicketTable } from "./cache/table.js";
import type { Scope } from "./find-rows.js";
import type { Verdicts } from "./row-verdicts.js";
/** Rows that are not to be shown. */
interface HiddenRows {
    /** Another mark than 0: the row is out of scope, or does not fit. */
    readonly hidden: Uint8Array;
    /** Rows of which only the tickets tell whether they fit. */
    readonly unsure: ReadonlySet<number>;
}
/** Marks the rows that are out of scope or do not fit. */
export declare function hiddenRows(table: TicketTable, scope: Scope, verdicts: Verdicts | undefined): HiddenRows;
export {};
