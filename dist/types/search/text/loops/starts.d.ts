import type { Entry } from "../dictionary.js";
import type { TextSegment } from "../segment.js";
import type { Loops } from "./loops.js";
/** The same as `startsOf` of ../sequence.ts, by the compiled loops. */
export declare function compiledStarts(loops: Loops, segment: TextSegment, all: readonly (readonly Entry[])[], [home, own]: readonly [home: Uint8Array, own: number]): Float64Array;
