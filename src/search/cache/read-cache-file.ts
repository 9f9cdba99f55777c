import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { CacheFault, type ReadAt } from "./sections.ts";

/** Windows has neither flag, and no such links without a privilege. A pipe in the place of a file is not waited for. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
export const READ_ONLY = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** Tells one file from all others that had its name. */
export type FileIdentity = string;

interface Opened {
  readonly path: string;
  readonly identity: FileIdentity;
  readonly size: number;
  readonly read: ReadAt;
  readonly close: () => void;
}

/** @throws CacheFault when it is no plain file of this user. */
function open(path: string): Opened {
  const file = openSync(path, READ_ONLY);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid))
      throw new CacheFault("not ours");
    const { dev, ino, birthtimeMs, size } = stats;
    const read: ReadAt = (position, length) => {
      if (position + length > size) throw new CacheFault("cut short");
      const bytes = new Uint8Array(length);
      if (readSync(file, bytes, 0, length, position) !== length) throw new CacheFault("cut short");
      return bytes;
    };
    const identity = `${dev} ${ino} ${birthtimeMs}`;
    return { path, identity, size, read, close: () => closeSync(file) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** The file whose parts are being read one after another: it stays open till the end of this turn. */
let kept: Opened | undefined;

function keep(opened: Opened): Opened {
  kept?.close();
  kept = opened;
  process.nextTick(() => {
    if (kept !== opened) return;
    kept = undefined;
    opened.close();
  });
  return opened;
}

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
  // Whoever does not say which one it was wants the one that has the name now.
  const known = same !== undefined && kept?.path === path && kept.identity === same;
  const { read, identity, size } = known && kept !== undefined ? kept : keep(open(path));
  if (same !== undefined && same !== identity) throw new CacheFault("replaced");
  return use(read, identity, size);
}
