import { type BitWriter } from "./bits.js";
/** Where a word stands: in which documents, in their order, how often, and in which places. */
export interface Postings {
    readonly docs: Uint32Array;
    /** How often in each of the fields: so many numbers a document. */
    readonly counts: Uint32Array;
    /** The places of each document in their order, those of one document behind those of another. */
    readonly places: Uint32Array;
}
export declare const FIELD_COUNT: 4;
/** Returns how often a word stands in document number `at`, wherever. */
export declare function timesIn(counts: Uint32Array, at: number): number;
/** Returns how many low bits the gaps have between so many documents of so many rows. */
export declare const gapBits: (count: number, rows: number) => number;
/**
 * Writes which of so many rows, and how often. Of each: the gap before it; 1 for once in the body, which most are; else 0, and
 * 1 with how much oftener, or 0 with a bit for each field and the numbers of these.
 */
export declare function writePostings(to: BitWriter, { docs, counts }: Postings, rows: number): void;
/** Writes the places: the low bits of all gaps, then the gaps. */
export declare function writePlaces(to: BitWriter, { docs, counts, places }: Postings): void;
/** Reads what `writePostings` wrote of that many documents, without the places. */
export declare function readPostings(bytes: Uint8Array, count: number, rows: number): Postings;
/**
 * Reads what `writePlaces` wrote of these documents, of which `wanted` tells by number: each place as one number with its
 * document and field, as `placeKey` makes it, in ascending order; returns how many these are.
 */
export declare function readPlaces(bytes: Uint8Array, { docs, counts }: Postings, wanted: (doc: number) => boolean, keys: Float64Array): number;
/** How much greater the key of the next place is. */
export declare const NEXT_PLACE: 4;
/** Returns what a key was made of. */
export declare const keyParts: (key: number) => {
    readonly doc: number;
    readonly place: number;
    readonly field: number;
};
/** Returns how often a word stands in the documents that are wanted. */
export declare function timesInAll({ docs, counts }: Postings, wanted: (doc: number) => boolean): number;
/** How much of a word rows have: how often, each time by the weight of its field. */
export interface Amounts {
    readonly rows: Uint32Array;
    readonly amounts: Float64Array;
}
/** The postings of a word in one segment. */
export interface PostingsBytes {
    readonly bytes: Uint8Array;
    /** Documents in all. */
    readonly count: number;
    /** Rows that there were when they were written. */
    readonly rows: number;
}
/**
 * Reads amounts of the documents that `home` says are at home in a segment; returns how many these are. Where it can be compiled,
 * loops.wat does the same.
 */
export declare function readAmounts({ bytes, count, rows: all }: PostingsBytes, home: Uint8Array, segment: number, { rows, amounts }: Amounts): number;
