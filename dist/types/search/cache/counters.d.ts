import type { Store } from "../../store/store.js";
/** Questions that the cache was asked. A list is one; a look at a ticket may be two. */
export interface Counts {
    /** Answered from the cache as it was. */
    readonly hits: number;
    /** Answered from git, whether or not a cache was made of it. */
    readonly misses: number;
}
/** Counts a question. */
export declare function count(store: Store, what: keyof Counts): void;
/** Returns what is not written down yet. */
export declare const pendingCounts: (store: Store) => Counts;
/** Returns the lines of what is not written down yet, and forgets it. */
export declare function takeLines(store: Store): string;
