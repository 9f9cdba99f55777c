import { isTicketError } from "../../base/errors.ts";
import type { Oid } from "../../git/repository.ts";
import { buildTable } from "./build-table.ts";
import type { Came } from "./current-table.ts";
import type { KeptTable } from "./kept-table.ts";
import { noteBuild, noteRefresh } from "./log.ts";
import { refreshTable } from "./refresh-table.ts";
import { CacheFault, whyOf } from "./sections.ts";
import type { CachePlace } from "./ticket-cache.ts";

/** What a table is made of. */
export interface Renewing {
  readonly before: KeptTable | undefined;
  readonly build: boolean;
  /** Why what was kept is not believed. */
  readonly doubt: string | undefined;
}

/** A table that was made just now. */
export interface Renewed {
  readonly kept: KeptTable;
  readonly came: Exclude<Came, "kept">;
  /** Tickets that were read. */
  readonly tickets: number;
  /** Why it had to be read as a whole; undefined: there was none before. */
  readonly why: string | undefined;
  readonly ms: number;
}

/**
 * Brings a table to a commit, or makes a new one. See `renew`.
 *
 * @throws CacheFault where neither can be done, and what reading and the system throw.
 */
export async function renewOrThrow(
  place: CachePlace,
  commit: Oid,
  { before, build, doubt }: Renewing,
): Promise<Renewed> {
  const { now } = place.store;
  const at = now();
  let why = doubt;
  if (before !== undefined) {
    try {
      const { kept, tickets } = await refreshTable(place, before, commit);
      const ms = now() - at;
      noteRefresh(place, { at, ms, tickets });
      return { kept, came: "refreshed", tickets, why: undefined, ms };
    } catch (error) {
      why = isTicketError(error) ? `what it was made of is gone (${error.code})` : whyOf(error);
    }
  }
  if (!build) throw new CacheFault(why ?? "none yet");
  const kept = await buildTable(place, commit);
  const [tickets, ms] = [kept.table.count, now() - at];
  noteBuild(place, { at, ms, tickets, why: why ?? null });
  return { kept, came: "built", tickets, why, ms };
}

/**
 * Brings a table to a commit, or makes a new one; undefined where neither can be done. Never throws: what goes wrong here is
 * told by who reads without a cache.
 */
export async function renew(
  place: CachePlace,
  commit: Oid,
  renewing: Renewing,
): Promise<Renewed | undefined> {
  return renewOrThrow(place, commit, renewing).catch(() => undefined);
}
