import { isTicketError } from "../../base/errors.ts";
import type { Oid } from "../../git/repository.ts";
import { buildTable } from "./build-table.ts";
import type { Came } from "./current-table.ts";
import type { KeptTable } from "./kept-table.ts";
import { noteBuild, noteRefresh } from "./log.ts";
import { refreshTable } from "./refresh-table.ts";
import { whyOf } from "./sections.ts";
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
  readonly came: Came;
}

/**
 * Brings a table to a commit, or makes a new one; undefined where neither can be done. Never throws: what goes wrong here is
 * told by who reads without a cache.
 */
export async function renew(
  place: CachePlace,
  commit: Oid,
  { before, build, doubt }: Renewing,
): Promise<Renewed | undefined> {
  const { now } = place.store;
  const begin = now();
  let why = doubt;
  if (before !== undefined) {
    try {
      const { kept, tickets } = await refreshTable(place, before, commit);
      noteRefresh(place, { at: begin, ms: now() - begin, tickets });
      return { kept, came: "refreshed" };
    } catch (error) {
      why = isTicketError(error) ? `what it was made of is gone (${error.code})` : whyOf(error);
    }
  }
  if (!build) return undefined;
  try {
    const kept = await buildTable(place, commit);
    if (kept === undefined) return undefined;
    const { count } = kept.table;
    noteBuild(place, { at: begin, ms: now() - begin, tickets: count, why: why ?? null });
    return { kept, came: "built" };
  } catch {
    return undefined;
  }
}
