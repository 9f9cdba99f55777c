/** Yields a file's bytes cut short, or with one bit turned, sixty times. */
export function* damaged(whole: Buffer): Generator<Buffer> {
  for (let n = 0; n < 60; n++) {
    const at = Math.floor((whole.length * n) / 60);
    const broken = Buffer.from(whole.subarray(0, n % 3 === 0 ? at : undefined));
    if (n % 3 !== 0) broken[at] = (broken[at] ?? 0) ^ (1 << (n % 8));
    yield broken;
  }
}
