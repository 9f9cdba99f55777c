/** Words and their codes, to which more can be added. */
export interface CodeBook {
    /** All of them, in the order of their codes. */
    readonly words: readonly string[];
    /** Those that were not known at first. */
    readonly added: readonly string[];
    /** Returns the code of a word, from 1; 0 stands for none. */
    code(word: string | null): number;
}
/**
 * Returns the codes of words that are known, read when one is looked for, and of words that were added to them.
 */
export declare function codeBook(known: () => readonly string[], more?: readonly string[]): CodeBook;
