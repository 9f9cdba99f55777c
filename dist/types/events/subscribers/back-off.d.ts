/**
 * Returns how long to wait after a failure, in milliseconds: twice as long each time, and of that any part from a half on, so that
 * those who failed together do not come back together. What the other side asked for is the least.
 */
export declare function backOff(attempts: number, pause: number, asked: number | undefined, random: (bytes: number) => Uint8Array): number;
