/** Waits. A timer keeps the process alive, since somebody waits for the answer. */
export declare function sleep(ms: number): Promise<void>;
/** Returns a whole number from `least` to `most`, both included. */
export declare function randomBetween(random: (bytes: number) => Uint8Array, least: number, most: number): number;
/** Returns `bytes` random bytes as hexadecimal, for a name that nobody else uses. */
export declare function randomName(random: (bytes: number) => Uint8Array): string;
