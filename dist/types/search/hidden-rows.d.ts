import type { TicketTable } from "./cache/table.js";
import { type Scope } from "./find-rows.js";
import type { Verdicts } from "./row-verdicts.js";
/** Marks the rows that are out of scope or do not fit; of those that are `unsure` only the tickets tell. */
export declare function hiddenRows(table: TicketTable, scope: Scope, verdicts: Verdicts | undefined): {
    readonly hidden: Uint8Array;
    readonly unsure: ReadonlySet<number>;
};
