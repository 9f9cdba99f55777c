import { base32OfBytes, decodeBase32, encodeBase32 } from "../base/base32.ts";
import { TicketError } from "../base/errors.ts";

/**
 * When and by which process a register was written: 10 characters of milliseconds since the epoch,
 * 4 of a counter, 8 of the replica, all base32, so that text order is the order of writing.
 * A hybrid logical clock: Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Stamp = string;

export const STAMP_LENGTH = 22;
const MAX_MS = 2 ** 48 - 1;
const MAX_COUNTER = 2 ** 16 - 1;
/** 48 bits of milliseconds and 16 of counter leave the first digits of each part small. */
const PATTERN = /^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$/;

/** Tells whether `text` has the shape of a stamp. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === "string" && PATTERN.test(text);
}

/** Returns the stamp of these parts: `ms` since the epoch, `counter` below 2^16, `replica` of 8 characters. */
export function formatStamp(ms: number, counter: number, replica: string): Stamp {
  return encodeBase32(ms, 10) + encodeBase32(counter, 4) + replica;
}

/** Returns the milliseconds since the epoch that a stamp was written at, by its writer's clock. */
export function stampTime(stamp: Stamp): number {
  return decodeBase32(stamp.slice(0, 10)) ?? 0;
}

function stampCounter(stamp: Stamp): number {
  return decodeBase32(stamp.slice(10, 14)) ?? 0;
}

/** Returns the replica (a process, an importer, an adopted commit) that wrote a stamp. */
export function stampReplica(stamp: Stamp): string {
  return stamp.slice(14);
}

/** Returns a replica name of 8 characters made of 5 random bytes; one for each process. */
export function replicaOf(bytes: Uint8Array): string {
  return base32OfBytes(bytes, 8);
}

/** Returns the greater of two stamps; an absent one is older than everything. */
export function laterStamp(a: Stamp | undefined, b: Stamp): Stamp {
  return a !== undefined && a > b ? a : b;
}

/**
 * Returns the stamp of a new write at `now` by `replica`: greater than `seen`, the greatest stamp
 * that the writer has read, even when the clock went backwards.
 *
 * @throws TicketError `CLOCK_EXHAUSTED` when `seen` leaves no room above it.
 */
export function mintStamp(now: number, seen: Stamp | undefined, replica: string): Stamp {
  // Whatever a clock says, a stamp has its 48 bits of whole milliseconds.
  const time = now >= 0 ? Math.min(Math.floor(now), MAX_MS) : 0;
  const floor = seen === undefined ? -1 : stampTime(seen);
  if (time > floor) return formatStamp(time, 0, replica);
  const counter = seen === undefined ? 0 : stampCounter(seen) + 1;
  const full = counter > MAX_COUNTER;
  if (full && floor >= MAX_MS)
    throw new TicketError("CLOCK_EXHAUSTED", "clock", "The store's clock stands at its very end.", {
      data: { seen },
      hint: "A hostile or broken writer set it. See git ticket verify.",
    });
  return full ? formatStamp(floor + 1, 0, replica) : formatStamp(floor, counter, replica);
}
