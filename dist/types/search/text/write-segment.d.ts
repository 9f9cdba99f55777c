import { type Postings } from "./postings.js";
/** A word, and where it stands. */
export type Placed = readonly [word: string, postings: Postings];
/** Returns the pieces of a segment's file. Words come in their order; `rows` is how many documents there may be. */
export declare function encodeSegment(all: Iterable<Placed>, rows: number): readonly Uint8Array[];
