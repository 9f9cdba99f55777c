/** Counts the bytes of the page from the sums to `end`, at least once a step, in on the sums. */
type Loop = (end: number) => void;
/** Returns the loop as it is written, where nothing can be compiled. */
export declare function plainLoop(page: Uint8Array): Loop;
type Counter = (bytes: Uint8Array) => number;
/** Returns what counts bytes with a loop over a page. */
export declare function counter(page: Uint8Array, loop: Loop): Counter;
/**
 * Returns 32 bits that tell whether bytes are those that were written: xxHash32 (Y. Collet), with the seed 0. It finds damage,
 * not malice.
 */
export declare function checksum(bytes: Uint8Array): number;
/** Returns the checksum of a text's UTF-8. */
export declare const checksumOfText: (text: string) => number;
export {};
