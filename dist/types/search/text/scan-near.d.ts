/** The bytes of a dictionary. */
interface Scanned {
    readonly bytes: Uint8Array;
    readonly firsts: Uint8Array;
    readonly blocks: Uint32Array;
    /** Blocks in all. */
    readonly count: number;
    /** Letters of the longest word. */
    readonly longest: number;
}
/** Words that are near, by the block that has them, with their numbers there. */
export type NearWords = ReadonlyMap<number, {
    readonly at: number;
    readonly word: string;
}[]>;
/** Finds all words within so many edits of a word. What begins like a word that is too far already is passed over. */
export declare function scanNear(scanned: Scanned, word: string, edits: number): NearWords;
export {};
