import type { FoundRows } from "../search/find-rows.js";
import type { RowTest } from "../search/row-verdicts.js";
import type { Cached } from "./from-cache.js";
/** Returns the rows that fit: what no column tells is told by the tickets themselves. */
export declare function sureRows({ table, folder }: Cached, { rows, unsure }: FoundRows, test: RowTest): readonly number[];
