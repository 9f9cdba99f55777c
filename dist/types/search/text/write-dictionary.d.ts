/** Words in one block: the fewest that are read for one of them. */
export declare const BLOCK = 64;
/** Numbers that the list of blocks has of each: where its words, postings and places begin, and its first word. */
export declare const BLOCK_FIELDS = 4;
/** What a dictionary says of a word. */
export interface WordSizes {
    /** Documents that have it. */
    readonly count: number;
    /** Bytes of its postings, and of its places. */
    readonly postings: number;
    readonly places: number;
}
/** Sections of a dictionary. */
export interface DictionarySections {
    /** The words of each block, those that begin alike in short, and what is said of them. */
    readonly words: Uint8Array;
    /** The first words of all blocks, one behind the other. */
    readonly firsts: Uint8Array;
    readonly blocks: Uint32Array;
    readonly size: number;
    /** Length of the longest word. */
    readonly longest: number;
}
/** Words that are written in their order, which is that of their UTF-16. */
export interface DictionaryWriter {
    add(word: string, sizes: WordSizes): void;
    finish(): DictionarySections;
}
/** Returns a writer without a word. */
export declare function dictionaryWriter(): DictionaryWriter;
