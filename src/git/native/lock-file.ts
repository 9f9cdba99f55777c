import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Lock } from "../locked.ts";
import { randomName } from "../waiting.ts";

/**
 * Creates the file with this content; false when it is there already. Other failures are thrown, and leave no file: an
 * empty one, as a full disk would have it, names nobody who could be seen dead.
 */
export function tryCreate(path: string, content: string): boolean {
  const file = tryOpenNew(path);
  if (file === undefined) return false;
  try {
    writeFileSync(file, content);
  } catch (error) {
    tryUnlink(path);
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function tryOpenNew(path: string): number | undefined {
  try {
    return openSync(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
}

/** Returns the file's state, not following links; undefined when it can't be told. */
export function tryLstat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Returns a lock as it is told to people. */
export const lockAt = (path: string): Lock => ({ path, mtimeMs: tryLstat(path)?.mtimeMs });

/** Removes the file; quiet when it is gone. */
export function tryUnlink(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already, or not ours to remove.
  }
}

/**
 * Removes a lock that was judged stale, and only that very file.
 *
 * It is moved away under a name of our own first: whoever moved it alone owns it. Should the lock have changed hands
 * since `judged`, it is put back.
 */
export function removeStale(
  path: string,
  judged: Stats,
  dir: string,
  random: (bytes: number) => Uint8Array,
): boolean {
  const aside = join(dir, `stale-${randomName(random)}`);
  try {
    renameSync(path, aside);
  } catch {
    return false; // somebody else was faster
  }
  const moved = tryLstat(aside);
  const same = moved?.ino === judged.ino && moved.mtimeMs === judged.mtimeMs;
  if (!same) putBack(aside, path);
  tryUnlink(aside);
  return same;
}

/** By link, which never replaces: a lock taken in the meantime stays. */
function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch {
    // Taken again meanwhile.
  }
}
