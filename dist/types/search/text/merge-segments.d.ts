import type { TextSegment } from "./segment.js";
/** A segment, and which of its documents still count; undefined: all. */
export interface Merged {
    readonly segment: TextSegment;
    readonly live?: (doc: number) => boolean;
}
/** Returns the pieces of one segment's file for several. */
export declare const mergeSegments: (all: readonly Merged[], rows: number) => readonly Uint8Array[];
