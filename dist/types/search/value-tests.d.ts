import type { Comparison, Match } from "./query.js";
export type Fits<Value> = (value: Value) => boolean;
/** Returns a test that one of several tests is enough for. */
export declare function someOf<Value>(tests: readonly Fits<Value>[]): Fits<Value>;
/** Returns a test by what a comparison with the given value came to: negative, 0 or positive. */
export declare function holds(op: Comparison): (order: number) => boolean;
/** Returns a test of names, whatever their case; `ranked` tells of those that must be compared. */
export declare function wordFits(any: readonly Match[], me: string | undefined, ranked: (match: Match) => Fits<string> | undefined): Fits<string>;
/** Returns a test of texts: that they hold another, or a word that begins so. */
export declare function textFits(any: readonly Match[]): Fits<string>;
/** Returns a test of numbers. What is not a number fits none. */
export declare function numberFits(any: readonly Match[], parse: (text: string) => number): Fits<number>;
/** How moments are compared: as times, or as days. */
export interface Calendar {
    readonly now: number;
    /** Whether a stretch leads forward: a date that is to come is nearer the sooner it is. */
    readonly ahead: boolean;
    readonly days: boolean;
}
/** Returns a test of times or days since 1970. */
export declare function momentFits(any: readonly Match[], calendar: Calendar): Fits<number>;
