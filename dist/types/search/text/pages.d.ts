import { type ReadAt, type Sections } from "../cache/sections.js";
/** Returns the checksums of the pages of a section. */
export declare const pageSums: (bytes: Uint8Array) => Uint32Array;
/** Reads a part of a section whose pages have these checksums. @throws CacheFault */
export declare function readPart(read: ReadAt, sections: Sections, name: string, sums: Uint32Array, [from, to]: readonly [from: number, to: number]): Uint8Array;
