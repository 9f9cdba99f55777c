import { readSync } from "node:fs";

export const MAGIC: number = 0x34637467;
/** Magic number; size of all, which follows once more; lengths of the loader's code, its text, its look, and of the index. */
export const HEAD: number = 24;
/** V8 wants its own data at an even place. */
const ALIGNMENT = 8;
export const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** What is compared at once. */
const PIECE = 1 << 16;

/**
 * Reads bytes of what is kept. All of it is written twice, and what differs is damaged: no code has warmed up yet, and a
 * comparison is the one check of every byte that costs next to nothing then.
 *
 * @throws Error where there are fewer, or others.
 */
export function readTwice(file: number, size: number, from: number, length: number): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length));
  const other = Buffer.from(new ArrayBuffer(Math.min(length, PIECE)));
  if (from + length > size || readSync(file, bytes, 0, length, from) !== length)
    throw new Error("cut short");
  for (let at = 0; at < length; at += PIECE) {
    const end = Math.min(at + PIECE, length);
    const read = readSync(file, other, 0, end - at, size + from + at);
    if (read !== end - at || other.compare(bytes, at, end, 0, read) !== 0)
      throw new Error("damaged");
  }
  return bytes;
}
