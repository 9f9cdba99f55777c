/** Returns how often each byte stands in a column: 256 numbers. */
export declare function tally(bytes: Uint8Array): Uint32Array;
/** Returns the places at which two columns differ, as far as both go. */
export declare function differing(a: Uint32Array, b: Uint32Array): Uint32Array;
