/** Returns the SHA-1 of parts behind each other. */
export type Sha1 = (parts: readonly Uint8Array[]) => Uint8Array;
/**
 * Returns what counts SHA-1 (FIPS 180-4): node:crypto takes 2 to 4 ms to load, which is more than an everyday change has to be
 * counted for. Undefined where nothing can be compiled.
 */
export declare function compileSha1(): Sha1 | undefined;
