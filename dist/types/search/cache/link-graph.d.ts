import type { StoreConfig } from "../../domain/config/config.js";
import { type Standing, type WorkGraph } from "../../workflow/ready.js";
import { type ListColumn, type TicketTable } from "./table.js";
/** Returns by the code of each link, less 1, the row of its target, plus 1; what is known from before stays. */
export declare function linkRowsOf(before: Uint32Array, words: readonly string[], grown: boolean, rowOf: (id: string) => number | undefined): Uint32Array;
/** What the graph of the rows of a table is told by. */
export interface GraphColumns {
    readonly count: number;
    readonly config: Pick<StoreConfig, "statuses">;
    readonly flags: Uint8Array;
    readonly status: Uint16Array;
    readonly statuses: readonly string[];
    readonly links: ListColumn;
    readonly linkWords: readonly string[];
    readonly linkRows: Uint32Array;
}
/** Tells of a link, by the row that it stands in and its code, that it does not count. */
export type IsUncounted = (row: number, code: number) => boolean;
/** Returns the graph of rows, numbered by themselves. */
export declare function rowGraph(columns: GraphColumns, isUncounted?: IsUncounted): WorkGraph;
/** Returns what tells the graph of the rows of a table. */
export declare const graphColumnsOf: (table: TicketTable) => GraphColumns;
/** The columns that tell what stands between tickets, and whether links close cycles. */
export interface LinkColumns extends Standing {
    readonly cycles: boolean;
}
/** Returns them. */
export declare function linkColumns(columns: GraphColumns): LinkColumns;
/** Returns the rows that links of one type lead from into cycles. */
export declare function cycleRows({ count, dependsOn, parents }: WorkGraph): readonly number[];
