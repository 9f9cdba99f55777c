/** Returns how often each byte stands in a column: 256 numbers. */
export declare function tally(bytes: Uint8Array): Uint32Array;
/** Returns the places at which two columns differ, as far as both go. */
export declare function differing(a: Uint32Array, b: Uint32Array): Uint32Array;
/** Returns the rows whose checksums are others than before, and those that are new, in ascending order. */
export declare function changedRows(sums: Uint32Array, before: Uint32Array): Uint32Array;
