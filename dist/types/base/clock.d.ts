/** Milliseconds since the epoch. Passed in, so that a test decides what time it is. */
export type Clock = () => number;
/** Returns that many random bytes. Passed in, so that a test decides what chance is. */
export type Random = (bytes: number) => Uint8Array;
