import type { Entry } from "./dictionary.js";
import type { TextSegment } from "./segment.js";
/** Where a row of words begins. */
export interface Start {
    readonly row: number;
    readonly field: number;
}
/** Returns where words stand in a segment one behind the other, in order; each step is all words that fit there. */
export declare function startsOf(segment: TextSegment, all: readonly (readonly Entry[])[], home: Uint8Array, own: number): readonly Start[];
