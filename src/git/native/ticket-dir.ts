import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, type Stats } from "node:fs";
import { join } from "node:path";
import { TicketError } from "../../base/errors.ts";

/**
 * Returns `<common dir>/ticket`, made if need be (0700), or undefined where there can be none.
 *
 * Undefined too where it belongs to another user: locks and notes are thrift, and their lack fails nothing.
 *
 * @throws TicketError `TICKET_DIR_UNSAFE` when something else than a directory is in its place.
 */
export function ticketDir(commonDir: string, ...inside: readonly string[]): string | undefined {
  let dir = join(commonDir, "ticket");
  for (const next of ["", ...inside]) {
    dir = join(dir, next);
    const stats = tryLstat(dir) ?? make(dir);
    if (stats === undefined) return undefined;
    if (!stats.isDirectory()) throw unsafe(dir);
    const me = process.geteuid?.();
    if (me !== undefined && stats.uid !== me) return undefined;
  }
  return dir;
}

function make(dir: string): Stats | undefined {
  try {
    mkdirSync(dir, { mode: 0o700 });
  } catch {
    // Another process was first, or we may not; what is there now tells.
  }
  return tryLstat(dir);
}

function tryLstat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Makes the renames in a directory survive a power cut, where the system can do that. Never throws. */
export function syncDirectory(dir: string): void {
  try {
    const handle = openSync(dir, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows and some network file systems can't; then git's own guarantees are what there is.
  }
}

function unsafe(path: string): TicketError {
  return new TicketError("TICKET_DIR_UNSAFE", "auth", `${path} is not a directory.`, {
    data: { path },
    hint: "A link there could lead our files elsewhere. Look at it, then remove it; it is made anew.",
  });
}
