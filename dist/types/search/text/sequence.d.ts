import type { Entry } from "./dictionary.js";
import type { TextSegment } from "./segment.js";
/** The same as `startsOf`, where nothing can be compiled. */
export declare function plainStarts(segment: TextSegment, all: readonly (readonly Entry[])[], home: Uint8Array, own: number): Float64Array;
/**
 * Returns where words stand in a segment one behind the other, in order, as `placeKey` tells the first of them; each step is all
 * words that fit there.
 */
export declare function startsOf(segment: TextSegment, all: readonly (readonly Entry[])[], home: Uint8Array, own: number): Float64Array;
