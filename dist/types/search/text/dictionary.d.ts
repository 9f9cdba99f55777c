import { type WordSizes } from "./write-dictionary.js";
/** A word of a dictionary, and where what is said of it stands. */
export interface Entry extends WordSizes {
    readonly word: string;
    readonly postingsAt: number;
    readonly placesAt: number;
}
/** What a dictionary is read from. */
export interface DictionarySource {
    /** Numbers of each block, and of the end: see `BLOCK_FIELDS`. */
    readonly blocks: Uint32Array;
    readonly firsts: Uint8Array;
    /** Words in all. */
    readonly size: number;
    /** Letters of the longest word. */
    readonly longest: number;
    /** The bytes of some blocks. */
    readonly part: (from: number, to: number) => Uint8Array;
    /** The bytes of all blocks. */
    readonly all: () => Uint8Array;
}
/** Words and what is said of them, in their order. */
export interface Dictionary {
    /** Words in all. */
    readonly size: number;
    find(word: string): Entry | undefined;
    /** All words that begin so, in their order. */
    beginning(prefix: string): readonly Entry[];
    /** All words within so many edits of a word, in their order. */
    near(word: string, edits: number): readonly Entry[];
    all(): Generator<Entry>;
}
/** Opens a dictionary. */
export declare function openDictionary(source: DictionarySource): Dictionary;
