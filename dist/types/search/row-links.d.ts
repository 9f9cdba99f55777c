import { type TicketTable } from "./cache/table.js";
import type { LinkLeaf, PreparedLeaf } from "./prepared-query.js";
/** Returns the rows whose ids begin so. */
export declare function rowsBeginning(table: TicketTable, part: string): readonly number[];
/** Returns a test of rows by their links. */
export declare function linksTest({ type, ways, ids, none }: LinkLeaf, table: TicketTable): (row: number) => 0 | 1;
/** Returns a test of rows by their own ids. */
export declare function ownTest({ ids, beginnings }: Extract<PreparedLeaf, {
    kind: "own";
}>, table: TicketTable): (row: number) => 0 | 1;
