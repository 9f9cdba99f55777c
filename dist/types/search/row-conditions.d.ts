import type { PreparedLeaf } from "./prepared-query.js";
import { type RowTest, type RowWorld, type Verdicts } from "./row-verdicts.js";
/** Puts a condition to rows that is neither of names nor of a state. */
export declare function conditionTest(leaf: PreparedLeaf, world: RowWorld, undecided: Verdicts | undefined): RowTest;
