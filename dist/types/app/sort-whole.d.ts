import type { Cached } from "./from-cache.js";
/** Returns rows sorted by what no column has. */
export declare function sortedByTickets({ table, folder }: Cached, rows: readonly number[], sort: readonly string[]): readonly number[];
