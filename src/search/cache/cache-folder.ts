import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Random } from "../../base/clock.ts";
import { CacheFault, type ReadAt } from "./sections.ts";

/** Windows has no such flag, and no such links without a privilege. */
const { O_RDONLY, O_NOFOLLOW = 0 } = constants;

/** Tells one file from all others that had its name. */
export type FileIdentity = string;

/**
 * Runs `use` with a function that reads from a file of ours.
 *
 * @throws CacheFault when it is no plain file of this user, ends too soon, or is another than `same`.
 */
export function withCacheFile<T>(
  path: string,
  use: (read: ReadAt, identity: FileIdentity, size: number) => T,
  same?: FileIdentity,
): T {
  const file = openSync(path, O_RDONLY | O_NOFOLLOW);
  try {
    const stats = fstatSync(file);
    const identity = `${stats.dev} ${stats.ino} ${stats.birthtimeMs}`;
    if (!stats.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid))
      throw new CacheFault("not ours");
    if (same !== undefined && same !== identity) throw new CacheFault("replaced");
    const read: ReadAt = (position, length) => {
      if (position + length > stats.size) throw new CacheFault("cut short");
      const bytes = Buffer.allocUnsafe(length);
      if (readSync(file, bytes, 0, length, position) !== length) throw new CacheFault("cut short");
      return bytes;
    };
    return use(read, identity, stats.size);
  } finally {
    closeSync(file);
  }
}

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
