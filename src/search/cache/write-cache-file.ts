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
  pieces: readonly Uint8Array[],
  random: Random,
): void {
  const temporary = join(folder, `${name}.${Buffer.from(random(8)).toString("hex")}.tmp`);
  try {
    const file = openSync(temporary, "wx", 0o600);
    try {
      for (const piece of pieces)
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

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already.
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
