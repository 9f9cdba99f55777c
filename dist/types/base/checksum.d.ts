/** Counts the first bytes, a multiple of four, of a page in on a sum. */
type Loop = (size: number, sum: number) => number;
/** Returns the loop as it is written, where nothing can be compiled. */
export declare function plainLoop(page: Uint8Array): Loop;
/**
 * Returns 32 bits that tell whether bytes are those that were written: multiply and shift, word by word, as in
 * MurmurHash (A. Appleby, 2008). It finds damage, not malice.
 */
export declare function checksum(bytes: Uint8Array): number;
/** Returns the checksum of a text's UTF-8. */
export declare const checksumOfText: (text: string) => number;
export {};
