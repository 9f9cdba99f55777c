import { compiledLoops } from "./loops.ts";

/** Returns how often each byte stands in a column: 256 numbers. */
export function tally(bytes: Uint8Array): Uint32Array {
  const loops = compiledLoops();
  if (loops !== undefined) {
    loops.begin();
    const [from, to] = [loops.put(bytes), loops.room(4 * 256, true)];
    loops.tally(from, bytes.length, to);
    return loops.words(to, 256).slice();
  }
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts;
}

/** Returns the places at which two columns differ, as far as both go. */
export function differing(a: Uint32Array, b: Uint32Array): Uint32Array {
  const count = Math.min(a.length, b.length);
  const loops = compiledLoops();
  if (loops !== undefined) {
    loops.begin();
    const [aAt, bAt, to] = [loops.put(a), loops.put(b), loops.room(4 * count)];
    return loops.words(to, loops.differing(aAt, bAt, count, to)).slice();
  }
  return Uint32Array.from(a.subarray(0, count).keys()).filter((at) => a[at] !== b[at]);
}

/** Returns the rows whose checksums are others than before, and those that are new, in ascending order. */
export function changedRows(sums: Uint32Array, before: Uint32Array): Uint32Array {
  const differ = differing(sums, before);
  const fresh = Math.max(0, sums.length - before.length);
  const changed = new Uint32Array(differ.length + fresh);
  changed.set(differ);
  for (let i = 0; i < fresh; i++) changed[differ.length + i] = before.length + i;
  return changed;
}
