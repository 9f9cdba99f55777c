/** Longer runs of letters are taken as several words in a row. */
export declare const LONGEST = 64;
/** Tells whether a text has nothing but ASCII: its runs are those of `isAsciiLetter`. */
export declare const isAscii: (text: string) => boolean;
/** Tells whether a character of ASCII belongs to a run. */
export declare const isAsciiLetter: (code: number) => boolean;
/** A word in a text: what it is found by, and where it stands. */
export interface Word {
    /** The whole, folded; then the parts of an identifier: `parsequery`, `parse`, `query`. */
    readonly terms: readonly string[];
    /** From where to where in the normal form of the text: see `normalText`. */
    readonly start: number;
    readonly end: number;
}
/** Returns a text with each letter composed: two texts that look the same are the same. */
export declare const normalText: (text: string) => string;
/** Calls `visit` with each run of letters and digits of a normal text, and its place. What is between them tells nothing. */
export declare function eachRun(text: string, visit: (run: string, start: number) => void): void;
/**
 * Returns the words that a run stands for, one behind the other, each with its parts behind it. None: it has no letter
 * that can be seen alone.
 */
export declare function wordsOfRun(run: string): readonly (readonly string[])[];
/** Returns the words of a text in their order. */
export declare function wordsOf(text: string): readonly Word[];
