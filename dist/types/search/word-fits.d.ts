import type { Comparison, Match } from "./query.js";
export type Fits<Value> = (value: Value) => boolean;
/** Returns a test that one of several tests is enough for. */
export declare function someOf<Value>(tests: readonly Fits<Value>[]): Fits<Value>;
/** Returns a test by what a comparison with the given value came to: negative, 0 or positive. */
export declare function holds(op: Comparison): (order: number) => boolean;
/** Returns a test of names, whatever their case; `ranked` tells of those that must be compared. */
export declare function wordFits(any: readonly Match[], me: string | undefined, ranked: (match: Match) => Fits<string> | undefined): Fits<string>;
