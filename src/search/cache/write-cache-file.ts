import {
  closeSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Random } from "../../base/clock.ts";

/** Puts a file into the folder as a whole, or not at all. @throws whatever the system says. */
export function writeCacheFile(
  folder: string,
  name: string,
  pieces: Iterable<Uint8Array>,
  random: Random,
): void {
  const temporary = join(folder, `${name}.${Buffer.from(random(8)).toString("hex")}.tmp`);
  try {
    const file = openSync(temporary, "wx", 0o600);
    try {
      for (const piece of gathered(pieces))
        for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(folder, name));
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}

/** Each write costs a call of the system: small pieces are written together. */
const GATHERED = 1 << 18;

function* gathered(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const small = Buffer.allocUnsafeSlow(GATHERED);
  let filled = 0;
  for (const piece of pieces) {
    if (filled + piece.length > GATHERED) {
      yield small.subarray(0, filled);
      filled = 0;
    }
    if (piece.length >= GATHERED) yield piece;
    else {
      small.set(piece, filled);
      filled += piece.length;
    }
  }
  yield small.subarray(0, filled);
}

/** Removes a file, if it is there. Never throws. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already.
  }
}

/** Removes all files of the folder that fit. Never throws. */
export function removeAll(folder: string, fits: (name: string) => boolean): void {
  try {
    for (const name of readdirSync(folder)) if (fits(name)) removeFile(join(folder, name));
  } catch {
    // Housekeeping.
  }
}

/** Somebody may be writing, or about to read, what is younger. */
const YOUNG_MS = 60_000;

/** Removes files of the folder that nobody needs: those that fit, are not kept, and are no longer young. Never throws. */
export function removeOthers(
  folder: string,
  fits: (name: string) => boolean,
  kept: ReadonlySet<string>,
  now: number,
): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!fits(name) || kept.has(name)) continue;
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > YOUNG_MS) removeFile(path);
    }
  } catch {
    // Housekeeping.
  }
}
