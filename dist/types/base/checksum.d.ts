/** Counts the bytes of the page from the sums to `end` in on the sums. */
type Loop = (end: number) => void;
/** Returns the loop as it is written, where nothing can be compiled. */
export declare function plainLoop(page: Uint8Array): Loop;
type Counter = (bytes: Uint8Array) => number;
/** Returns what counts bytes with a loop over a page. */
export declare function counter(page: Uint8Array, loop: Loop): Counter;
/**
 * Returns 32 bits that tell whether bytes are those that were written: multiply and shift, word by word, as in
 * MurmurHash (A. Appleby, 2008), in four sums beside each other. It finds damage, not malice.
 */
export declare function checksum(bytes: Uint8Array): number;
/** Returns the checksum of a text's UTF-8. */
export declare const checksumOfText: (text: string) => number;
export {};
