import { rmSync } from "node:fs";
import { join } from "node:path";
import { isTicketError, TicketError } from "../base/errors.ts";
import { forgetTable } from "../search/cache/current-table.ts";
import { lookForTable } from "../search/cache/kept-table.ts";
import { renewOrThrow } from "../search/cache/renew-table.ts";
import { whyOf } from "../search/cache/sections.ts";
import { noTickets } from "../store/snapshot.ts";
import { cacheFolder, ourFiles } from "./cache-folder.ts";
import type { ClearResult, WarmResult } from "./cache-types.ts";
import type { Workspace } from "./workspace.ts";

const cacheOffError = (): TicketError =>
  new TicketError("CACHE_OFF", "usage", "The cache is turned off by the setting ticket.cache.", {
    hint: "Turn it on again: git config ticket.cache true",
  });

function noCache(reason: string, cause?: unknown): TicketError {
  return new TicketError("CACHE_FAILED", "failed", `The tickets can't be cached: ${reason}.`, {
    data: { reason },
    hint: "Everything works without a cache, only slower. What is wrong with tickets says: git ticket verify",
    cause,
  });
}

/** Brings the cache to the head, or makes it. See `Tickets.warmCache`. */
export async function warmCache(workspace: Workspace): Promise<WarmResult> {
  const { repo, store, cacheOff } = workspace;
  if (cacheOff !== undefined) throw cacheOffError();
  const commit = await repo.readRef(store.ref);
  if (commit === undefined) throw await noTickets(store);
  const folder = repo.cacheDir();
  if (folder === undefined) throw noCache("there is no folder for it that is yours");
  const { kept, doubt } = lookForTable(store, folder);
  if (kept?.table.commit === commit)
    return { commit, came: "kept", tickets: kept.table.count, read: 0, why: null, ms: 0 };
  try {
    const renewing = { before: kept, build: true, doubt };
    const made = await renewOrThrow({ store, folder }, commit, renewing);
    const { came, tickets: read, why = null, ms } = made;
    return { commit, came, tickets: made.kept.table.count, read, why, ms };
  } catch (error) {
    if (isTicketError(error)) throw error;
    throw noCache(whyOf(error), error);
  }
}

/** Removes the files of the cache. See `Tickets.clearCache`. */
export async function clearCache(workspace: Workspace): Promise<ClearResult> {
  const head = await workspace.repo.readRef(workspace.store.ref);
  const folder = head === undefined ? undefined : cacheFolder(workspace);
  const files = ourFiles(folder);
  const removed = files.filter(({ name, plain }) => plain && tryRemove(join(folder ?? "", name)));
  forgetTable(workspace.store);
  return {
    removed: removed.map(({ name }) => name),
    bytes: removed.reduce((sum, { bytes }) => sum + bytes, 0),
    left: files.filter((file) => !removed.includes(file)).map(({ name }) => name),
  };
}

function tryRemove(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
