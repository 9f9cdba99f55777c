/** Time of what says no time at all. */
export declare const NO_TIME: number;
/**
 * Returns the milliseconds since 1970 of an RFC 3339 time; finer parts are cut off, and a time without a
 * zone is UTC. `undefined` for anything else, for a day that no calendar has, and for years before 1970.
 */
export declare function parseTime(text: string): number | undefined;
/** Returns a time as it stands in a document. */
export declare function isoTime(ms: number): string;
