import type { FoundRows } from "../search/find-rows.js";
import { type RowTest } from "../search/row-test.js";
import type { Cached } from "./from-cache.js";
/** Returns the rows that fit: what no column tells is told by the tickets themselves. */
export declare function sureRows({ table, folder }: Cached, { rows, unsure }: FoundRows, test: RowTest): readonly number[];
/** Returns rows sorted by what no column has. */
export declare function sortedByTickets({ table, folder }: Cached, rows: readonly number[], sort: readonly string[]): readonly number[];
