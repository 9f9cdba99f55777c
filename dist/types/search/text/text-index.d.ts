import type { TextSegment } from "./segment.js";
/** Everything that is known of the words of all tickets. */
export interface TextIndex {
    /** Rows, whether they have words or not. */
    readonly count: number;
    /** Which segment has the words of each row; what others say of it is out of date. */
    readonly home: Uint8Array;
    /** How long the texts of each row are, as `lengthCode` says it. */
    readonly lengths: Uint8Array;
    /** The mean of them, in words. */
    readonly meanLength: number;
    readonly segments: readonly TextSegment[];
}
/** Returns a number of words as one byte: within 3 %. */
export declare const lengthCode: (words: number) => number;
/** Returns the number of words that a byte stands for. */
export declare const lengthOf: (code: number) => number;
/** Returns the mean of lengths, in words. */
export declare function meanOf(lengths: Uint8Array): number;
