import { type Counts } from "./counters.js";
import type { CachePlace } from "./ticket-cache.js";
/** A table that was brought up to date. */
export interface RefreshNote {
    /** Milliseconds since 1970. */
    readonly at: number;
    readonly ms: number;
    readonly tickets: number;
}
/** A table that was made anew. */
export interface BuildNote extends RefreshNote {
    /** Why the one before was not believed; null: there was none. */
    readonly why: string | null;
}
/** What is known of the cache of a ref, since its log was begun. */
export interface CacheHistory extends Counts {
    readonly refreshes: number;
    /** Tables that were made anew, for what was there was not believed. */
    readonly rebuilds: number;
    readonly lastRefresh: RefreshNote | null;
    readonly lastBuild: BuildNote | null;
}
/** Notes that a table was brought up to date. Never throws. */
export declare const noteRefresh: (place: CachePlace, note: RefreshNote) => void;
/** Notes that a table was made anew. Never throws. */
export declare const noteBuild: (place: CachePlace, note: BuildNote) => void;
/** Returns what is known of the cache. Never throws. */
export declare function historyOf(place: CachePlace): CacheHistory;
/** Writes the log anew, as one line. What others add meanwhile is not counted. Never throws. */
export declare function shortenLog(place: CachePlace): void;
