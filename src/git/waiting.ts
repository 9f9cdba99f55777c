/** Waits. A timer keeps the process alive, since somebody waits for the answer. */
export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Returns a whole number from `least` to `most`, both included. */
export function randomBetween(
  random: (bytes: number) => Uint8Array,
  least: number,
  most: number,
): number {
  const [high = 0, low = 0] = random(2);
  return least + ((high * 256 + low) % (most - least + 1));
}

/** Returns `bytes` random bytes as hexadecimal, for a name that nobody else uses. */
export function randomName(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(8)).toString("hex");
}
