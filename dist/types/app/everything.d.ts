import type { ListQuery } from "./reading-types.js";
/** Returns a query of what is to be taken elsewhere: closed tickets too, and by id where it says nothing of the order. */
export declare function everything(query: ListQuery): ListQuery;
