/** Milliseconds since the epoch. Passed in, so that a test decides what time it is. */
export type Clock = () => number;

/** Returns that many random bytes. Passed in, so that a test decides what chance is. */
export type Random = (bytes: number) => Uint8Array;

/** Returns the whole seconds that a commit has as its time: git knows none before 1970. */
export function commitTime(now: Clock): number {
  return Math.max(0, Math.floor(now() / 1000));
}

/** The last second that RFC 3339 has a name for. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** Returns a commit's time, in seconds since the epoch, as ISO 8601 in UTC; whatever a hostile commit says, it is one. */
export function isoOfSeconds(seconds: number): string {
  return new Date(Math.min(seconds, LAST) * 1000).toISOString();
}

/** Returns a time in milliseconds since the epoch as ISO 8601 in UTC. */
export const isoOfMs = (ms: number): string => new Date(ms).toISOString();
