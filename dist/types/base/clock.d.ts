/** Milliseconds since the epoch. Passed in, so that a test decides what time it is. */
export type Clock = () => number;
/** Returns that many random bytes. Passed in, so that a test decides what chance is. */
export type Random = (bytes: number) => Uint8Array;
/** Returns the whole seconds that a commit has as its time: git knows none before 1970. */
export declare function commitTime(now: Clock): number;
/** Returns a commit's time, in seconds since the epoch, as ISO 8601 in UTC; whatever a hostile commit says, it is one. */
export declare function isoOfSeconds(seconds: number): string;
/** Returns a time in milliseconds since the epoch as ISO 8601 in UTC. */
export declare const isoOfMs: (ms: number) => string;
