import type { Found } from "./find-text.js";
import { type TextIndex } from "./text-index.js";
/** How well rows fit what is sought; in ascending order of the rows. */
export interface Scored {
    readonly rows: Uint32Array;
    readonly scores: Float64Array;
}
/**
 * Scores rows as BM25F does: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 * Words that are found for one word count as that word.
 */
export declare function score(index: TextIndex, { rows, amounts, exact }: Found): Scored;
/** Rows of which each has all of several things that are sought, or as many of them as any has. */
export interface Joined extends Scored {
    /** How many of the things each row has; fewer than there are: no row has all. */
    readonly having: number;
}
/** Returns the rows that have all of what is sought; where none has all that is not hidden, those that have the most. */
export declare function joinScored(all: readonly Scored[], hidden: Uint8Array): Joined;
/** A row and its score. */
export interface Hit {
    readonly row: number;
    readonly score: number;
}
/** The best of some rows, the best first. */
export interface Best {
    readonly hits: readonly Hit[];
    /** How many there are in all. */
    readonly total: number;
}
/** Returns the best rows that are not hidden, no more than `limit` (0: all); `tie` puts rows of one score in their order. */
export declare function bestOf(scored: Scored, hidden: Uint8Array, limit: number, tie: (a: number, b: number) => number): Best;
