/**
 * When and by which process a register was written: 10 characters of milliseconds since the epoch,
 * 4 of a counter, 8 of the replica, all base32, so that text order is the order of writing.
 * A hybrid logical clock: Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Stamp = string;
export declare const STAMP_LENGTH = 22;
/** Tells whether `text` has the shape of a stamp. */
export declare function isStamp(text: unknown): text is Stamp;
/** Returns the stamp of these parts: `ms` since the epoch, `counter` below 2^16, `replica` of 8 characters. */
export declare function formatStamp(ms: number, counter: number, replica: string): Stamp;
/** Returns the milliseconds since the epoch that a stamp was written at, by its writer's clock. */
export declare function stampTime(stamp: Stamp): number;
/** Returns the replica (a process, an importer, an adopted commit) that wrote a stamp. */
export declare function stampReplica(stamp: Stamp): string;
/** Returns a replica name of 8 characters made of 5 random bytes; one for each process. */
export declare function replicaOf(bytes: Uint8Array): string;
/** Returns the greater of two stamps; an absent one is older than everything. */
export declare function laterStamp(a: Stamp | undefined, b: Stamp): Stamp;
/**
 * Returns the stamp of a new write at `now` by `replica`: greater than `seen`, the greatest stamp
 * that the writer has read, even when the clock went backwards.
 *
 * @throws TicketError `CLOCK_EXHAUSTED` when `seen` leaves no room above it.
 */
export declare function mintStamp(now: number, seen: Stamp | undefined, replica: string): Stamp;
