/**
 * Returns all titles, of which those of the rows `changed` are new, and fills in where each ends. What did not change is
 * copied in runs.
 */
export declare function extendTitles(before: {
    readonly titles: Buffer;
    readonly ends: Uint32Array;
}, ends: Uint32Array, changed: readonly number[], fresh: readonly string[]): Buffer;
