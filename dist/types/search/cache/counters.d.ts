import type { Store } from "../../store/store.js";
/** Questions that the cache was asked. A list is one; a look at a ticket may be two. */
export interface Counts {
    /** Answered from the cache as it was. */
    readonly hits: number;
    /** Answered from git, whether or not a cache was made of it. */
    readonly misses: number;
}
/** Counts a question to the cache in a folder. */
export declare function count(store: Store, what: keyof Counts, folder: string): void;
/** Returns where it is to be written down; undefined where nothing was counted. */
export declare const countedFolder: (store: Store) => string | undefined;
/** Returns what is not written down yet. */
export declare const pendingCounts: (store: Store) => Counts;
/** Returns the lines of what is not written down yet, and forgets it. */
export declare function takeLines(store: Store): string;
