import { type Prepared } from "./prepared-query.js";
import type { conditionTest } from "./row-conditions.js";
import { type RowTest, type RowWorld, type Verdicts } from "./row-verdicts.js";
/** What judges the conditions that few queries have. It is loaded for those. */
export type OtherConditions = {
    readonly conditionTest: typeof conditionTest;
};
/** Tells whether a query has conditions for which `row-conditions.ts` is needed. */
export declare const hasOthers: (query: Prepared) => boolean;
/**
 * Puts a query to the rows of a table. What no column tells is left open, unless it makes no difference.
 *
 * @param undecided rows marked `NO` here are not asked for.
 */
export declare function rowTest(query: Prepared, world: RowWorld, others: OtherConditions | undefined, undecided?: Verdicts): RowTest;
