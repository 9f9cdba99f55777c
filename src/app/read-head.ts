import type { StoreConfig } from "../domain/config/config.ts";
import type { Oid } from "../git/repository.ts";
import { cachedBeginning } from "./cached-ids.ts";
import { cachedHeads, cachedList } from "./cached-list.ts";
import { currentHead as head } from "./current-head.ts";
import { fromCache } from "./from-cache.ts";
import type { HeadListing, Listing, ListQuery, TicketHead } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

// The everyday reads, from the cache. What reads git instead is loaded when it comes to that.

const byGit = () => import("./list-tickets.ts");

/** Lists the tickets at the head. */
export async function listTickets(workspace: Workspace, query: ListQuery): Promise<Listing> {
  const cached = await cachedList(workspace, await head(workspace), query);
  if (cached !== undefined) return cached;
  const { viewHead } = await import("./view.ts");
  return (await byGit()).readListing(workspace, await viewHead(workspace), query);
}

/** Returns the least of the tickets of a list. */
export async function readHeads(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): Promise<HeadListing> {
  return (await cachedHeads(workspace, commit, query)) ?? listTickets(workspace, query);
}

/** Returns the tickets whose ids begin so. See `Tickets.beginning`. */
export async function ticketsBeginning(
  workspace: Workspace,
  token: string,
): Promise<readonly TicketHead[] | undefined> {
  const cached = await cachedBeginning(workspace, await head(workspace), token);
  return cached === undefined ? (await byGit()).readBeginning(workspace, token) : cached.tickets;
}

/** Returns the settings of the tickets. */
export async function configNow(workspace: Workspace): Promise<StoreConfig> {
  const known = await fromCache(
    workspace,
    await head(workspace),
    async ({ table }) => table.config,
    false,
  );
  return known ?? (await (await import("./view.ts")).viewHead(workspace)).config;
}
