import type { Prepared } from "../prepared-query.js";
import type { TextQuery } from "./search-text.js";
/** A query taken apart: what its words seek, and what else has to hold. */
export interface SplitQuery {
    readonly texts: TextQuery;
    /** `undefined`: nothing more. Words that stand among other conditions, as in `(label:ui OR proxy)`, are left in it. */
    readonly rest: Prepared | undefined;
}
/** Takes a query apart. */
export declare function splitQuery(where: Prepared | undefined): SplitQuery;
