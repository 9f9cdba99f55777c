/** Returns bytes that nobody can guess, as `crypto.getRandomValues` does; none is given twice. */
export declare function randomBytes(count: number): Uint8Array;
