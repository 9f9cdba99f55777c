import { closeSync, constants, fstatSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { cacheNames } from "./cache-names.ts";
import { CacheFault } from "./sections.ts";

/** Above this the log is written anew, as one line. */
export const LONGEST_LOG = 1 << 16;

const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const APPEND = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK;

/** Adds lines to the log, as a whole, whoever else does; returns how long it was. @throws CacheFault, or what the system says. */
export function appendLines(folder: string, ref: string, lines: string): number {
  const file = openSync(join(folder, cacheNames(ref).log), APPEND, 0o600);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid))
      throw new CacheFault("not ours");
    writeSync(file, lines);
    return stats.size;
  } finally {
    closeSync(file);
  }
}
