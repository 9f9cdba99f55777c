import { type TicketTable } from "./cache/table.js";
import type { LinkLeaf, PreparedLeaf } from "./prepared-query.js";
/** Returns the rows whose ids begin so. */
export declare function rowsBeginning(table: TicketTable, part: string): readonly number[];
/** Returns which rows have such links. */
export declare function linkVerdicts({ type, ways, ids, none }: LinkLeaf, table: TicketTable): Uint8Array;
/** Returns which rows have these ids. */
export declare function ownVerdicts({ ids, beginnings }: Extract<PreparedLeaf, {
    kind: "own";
}>, table: TicketTable): Uint8Array;
