/**
 * Returns the time that a text means, in milliseconds since 1970: `2026-11-01` (the end of that day, in the local
 * zone), `2026-11-01 17:00`, an ISO 8601 time, `3d`, `2 weeks ago`, `yesterday`. `undefined` for any other text.
 */
export declare function momentOf(text: string, now: number): number | undefined;
/** Returns the time from which on something is asked for: the same, but a day means its beginning. */
export declare function sinceMoment(text: string, now: number): number | undefined;
