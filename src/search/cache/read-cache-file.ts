import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { CacheFault, type ReadAt } from "./sections.ts";

/** Windows has neither flag, and no such links without a privilege. A pipe in the place of a file is not waited for. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
export const READ_ONLY = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

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
  const file = openSync(path, READ_ONLY);
  try {
    const stats = fstatSync(file);
    const identity = `${stats.dev} ${stats.ino} ${stats.birthtimeMs}`;
    if (!stats.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid))
      throw new CacheFault("not ours");
    if (same !== undefined && same !== identity) throw new CacheFault("replaced");
    const read: ReadAt = (position, length) => {
      if (position + length > stats.size) throw new CacheFault("cut short");
      const bytes = new Uint8Array(length);
      if (readSync(file, bytes, 0, length, position) !== length) throw new CacheFault("cut short");
      return bytes;
    };
    return use(read, identity, stats.size);
  } finally {
    closeSync(file);
  }
}
