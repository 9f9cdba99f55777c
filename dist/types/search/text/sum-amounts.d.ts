import { type Loops } from "./loops/loops.js";
import { type Amounts, type PostingsBytes } from "./postings.js";
/** Sums what rows have of many words. */
export interface AmountSum {
    /** Reads what rows have of a word that are at home in a segment, and adds it by the word's weight; returns how many these are. */
    add(postings: PostingsBytes, segment: number, weight: number): number;
    /** Returns what rows have of all words, in the order of the rows. */
    result(): Amounts;
}
/** Returns a sum of words in the compiled loops; nothing else may be done with these before its result. */
export declare function compiledSum(loops: Loops, home: Uint8Array, most: number, words: number): AmountSum;
/** Returns a sum where nothing can be compiled. */
export declare function plainSum(home: Uint8Array, most: number): AmountSum;
/** Returns a sum of so many words, of which none is in more than `most` documents. */
export declare function amountSum(home: Uint8Array, most: number, words: number): AmountSum;
