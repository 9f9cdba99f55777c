import type { ReadyQuery } from "./read-query.js";
import type { ListQuery } from "./tickets.js";
/** Returns a query that has no conditions but plain words: the parser would find the same. `undefined`: it may have others. */
export declare function plainWords({ query, ...others }: ListQuery): ReadyQuery | undefined;
