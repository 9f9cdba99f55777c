/** Words and their codes, to which more can be added. */
export interface CodeBook {
    readonly words: readonly string[];
    /** Returns the code of a word, from 1; 0 stands for none. */
    code(word: string | null): number;
}
/** Returns the codes of these words. */
export declare function codeBook(known: readonly string[]): CodeBook;
