import { type TicketTable } from "./cache/table.js";
import type { Condition, State } from "./parse-query.js";
/** Tells whether a condition can be judged by the columns alone. */
export declare const hasColumn: ({ field }: Condition) => boolean;
/** Returns the rows that are in a state and fulfil the conditions, in the order of the list; no more than `most`. */
export declare function findRows(table: TicketTable, state: State, where: readonly Condition[], most?: number): readonly number[];
