import type { ReadyQuery } from "./read-query.js";
import type { ListQuery } from "./tickets.js";
/** Returns a query that has no conditions: nothing of the language is needed for it. `undefined`: it has some. */
export declare function plainQuery(query: ListQuery): ReadyQuery | undefined;
