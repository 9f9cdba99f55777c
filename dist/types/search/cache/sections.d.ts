import type { Json } from "../../base/json.js";
/** Something in a cache is not as it was written. What is in doubt is made anew. */
export declare class CacheFault extends Error {
}
/** Returns in words why a cache is not believed. */
export declare function whyOf(error: unknown): string;
/** Reads bytes of a file at a place, into a buffer of their own. @throws CacheFault where there are fewer. */
export type ReadAt = (position: number, length: number) => Uint8Array<ArrayBuffer>;
/** Where a section is, from where all begin, and its checksum. */
type Place = readonly [position: number, length: number, sum: number];
/** A file of named arrays, of which each reader loads those that it needs. */
export interface Sections {
    readonly header: Readonly<Record<string, Json>>;
    /** Where the sections begin. */
    readonly start: number;
}
export declare const MAGIC: Buffer<ArrayBuffer>;
/** Magic, length of the header, checksum of the header. */
export declare const HEAD = 16;
/** In whose order of bytes numbers are written. */
export declare const ENDIAN: string;
export declare const aligned: (size: number) => number;
/** Opens such a file. @throws CacheFault */
export declare function openSections(read: ReadAt): Sections;
/** Returns where a section is, from the beginning of the file, and its checksum. @throws CacheFault where there is none. */
export declare function placeOf({ header, start }: Sections, name: string): Place;
/** Returns a section, in a buffer of its own that is aligned for every kind of array. @throws CacheFault */
export declare function readSection(read: ReadAt, sections: Sections, name: string): ArrayBuffer;
export {};
