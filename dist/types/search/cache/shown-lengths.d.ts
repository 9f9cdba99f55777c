/** Returns how many characters two ids have in common from their beginning. */
export declare function commonLength(ids: Buffer, row: number, others: Buffer, other: number): number;
/** Returns how much of an id is shown that has so much in common with another. */
export declare const shownBeside: (common: number) => number;
/** Fills in how much of each id tells it from all others, when rows from `first` on are new. */
export declare function shownLengths(shown: Uint8Array, ids: Buffer, first: number): void;
