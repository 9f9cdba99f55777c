import { chmodSync, lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { LocalFolder } from "../repository.ts";
import type { Location } from "./discovery.ts";
import { ticketDir } from "./ticket-dir.ts";

type Common = Pick<Location, "commonDir">;

/**
 * Returns `<common dir>/ticket/cache`, made if need be, or undefined where there can be none. Others may not look into it,
 * even if somebody let them. Never throws: what is wrong with a cache is nobody's trouble.
 */
export function cacheDir(common: Common): string | undefined {
  return privateDir(common, "cache");
}

/** Returns `<common dir>/ticket/<name>` in the same way, for what is not made again. */
export function localDir(common: Common, name: LocalFolder): string | undefined {
  return privateDir(common, name);
}

function privateDir({ commonDir }: Common, name: string): string | undefined {
  try {
    const dir = ticketDir(commonDir, name);
    if (dir !== undefined && isOpen(lstatSync(dir))) chmodSync(dir, 0o700);
    return dir;
  } catch {
    return undefined;
  }
}

/** Windows has no such modes, and nobody's number. */
const isOpen = ({ mode }: Stats): boolean => process.geteuid !== undefined && (mode & 0o077) !== 0;

/** Returns that folder if it is there, and ours: nothing is made, no link is followed. */
export function presentCacheDir({ commonDir }: Common): string | undefined {
  const ticket = join(commonDir, "ticket");
  const cache = join(ticket, "cache");
  return isOurFolder(ticket) && isOurFolder(cache) ? cache : undefined;
}

function isOurFolder(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && stats.uid === (process.geteuid?.() ?? stats.uid);
}
