/** No pause is longer, whatever was tried how often. */
const LONGEST_MS = 3_600_000;
/** Nor is one that the other side asked for. */
const LONGEST_ASKED_MS = 86_400_000;

/** Returns a number from 0 to 1, without 1. */
function chance(random: (bytes: number) => Uint8Array): number {
  const [high = 0, low = 0] = random(2);
  return (high * 256 + low) / 65_536;
}

/**
 * Returns how long to wait after a failure, in milliseconds: twice as long each time, and of that any part from a half on, so that
 * those who failed together do not come back together. What the other side asked for is the least.
 */
export function backOff(
  attempts: number,
  pause: number,
  asked: number | undefined,
  random: (bytes: number) => Uint8Array,
): number {
  const whole = Math.min(LONGEST_MS, pause * 2 ** Math.min(attempts - 1, 30));
  const some = whole * (0.5 + chance(random) / 2);
  return Math.round(Math.max(some, Math.min(asked ?? 0, LONGEST_ASKED_MS)));
}
