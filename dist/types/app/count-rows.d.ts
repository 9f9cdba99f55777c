import type { TicketTable } from "../search/cache/table.js";
import { type Counted } from "./counted.js";
/** Counts rows of a table; undefined where only the tickets tell of one of these fields. */
export declare function countRows(table: TicketTable, rows: readonly number[], fields: readonly string[]): Counted | undefined;
