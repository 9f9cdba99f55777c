/**
 * Returns how many typos a word may have: none in the shortest ones, where they would make any other word of it, and none
 * in the longest, which are no words.
 */
export declare function mostEdits(word: string): number;
/**
 * Compares a word with others letter by letter: the distance of `editDistance`, as far as it is no more than `edits`. Words
 * that begin alike share what was found of their beginning.
 */
export interface Nearness {
    /** Takes the letter at this place of the other word; false: whatever follows, it is too far. */
    push(place: number, letter: number): boolean;
    /** Tells whether the other word is near, of that many letters. */
    isNear(length: number): boolean;
}
/**
 * Returns what compares a word of at most `MOST_LETTERS` with others of at most `longest` letters. Bit i of a state: the first
 * i letters of the word are what was read, with so many edits: S. Wu, U. Manber, "Fast text searching allowing errors", 1992.
 */
export declare function nearness(word: string, edits: number, longest: number): Nearness;
/** Tells whether another word is what `near` compares with, but for the edits that it forgives. */
export declare function isNear(near: Nearness, other: string): boolean;
/** Returns the distance of two words, or something greater than `most`. */
export declare function distanceWithin(word: string, other: string, most: number): number;
