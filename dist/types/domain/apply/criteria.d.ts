import type { Change } from "../operation.js";
import type { Apply } from "./context.js";
type Criteria = Extract<Change, {
    op: "criteria";
}>;
/** Returns the rank of the `nth` criterion of a list that is numbered anew, from 0. */
export declare function nthRank(nth: number): string;
/** Returns the words of a criterion. @throws TicketError `INVALID_VALUE`. */
export declare function checkCriterion(text: string): string;
/** Adds, changes, removes and reorders acceptance criteria; only what differs is written. */
export declare const applyCriteria: Apply<Criteria>;
export {};
