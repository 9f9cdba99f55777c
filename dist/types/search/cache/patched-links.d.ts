import { type LinkColumns } from "./link-graph.js";
import { type TicketTable } from "./table.js";
import type { TablePatch } from "./table-patch.js";
/** Returns by code where the links of a table with a patch lead to. */
export declare function patchedLinkRows(base: TicketTable, table: TicketTable): Uint32Array;
/** Returns what waits for what in a table with a patch, and whether links close cycles. */
export declare function patchedGraph(base: TicketTable, patch: TablePatch, table: TicketTable): LinkColumns;
