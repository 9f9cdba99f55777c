import { type ReadAt } from "../cache/sections.js";
import { type Dictionary, type Entry } from "./dictionary.js";
import { type Postings } from "./postings.js";
/** Version of what is in the files of the index, and of how texts are taken apart: another one is as good as none. */
export declare const TEXT_VERSION = 1;
/** A part of the index: the words of some tickets. */
export interface TextSegment {
    /** Rows that there were when it was written: postings are read with it. */
    readonly rows: number;
    readonly words: Dictionary;
    /** The bytes that say which documents have words, and how often; of words in the order of the dictionary. */
    postings(entries: readonly Entry[]): readonly Uint8Array[];
    /** The bytes that say in which places. */
    places(entries: readonly Entry[]): readonly Uint8Array[];
    /** Yields all words in their order. */
    all(): Generator<readonly [word: string, postings: Postings]>;
}
/** Runs something with what reads the segment's bytes. @throws CacheFault, or what the system says. */
export type WithSegment = <T>(use: (read: ReadAt) => T) => T;
/** Opens a segment; its parts are read as they are needed, and the lists that each look-up needs are kept. */
export declare function openSegment(using: WithSegment): TextSegment;
/** Returns a segment whose bytes are at hand. @throws CacheFault */
export declare function memorySegment(bytes: Uint8Array): TextSegment;
