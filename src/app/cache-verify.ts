import type { StoreConfig } from "../domain/config/config.ts";
import { uniqueLength } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import {
  type CacheDifference,
  compareOrder,
  compareTables,
} from "../search/cache/compare-tables.ts";
import { lookForTable } from "../search/cache/kept-table.ts";
import { noColumns } from "../search/cache/memory-table.ts";
import { encodeRow, readRowBytes } from "../search/cache/rows.ts";
import { whyOf } from "../search/cache/sections.ts";
import { idAt, type TicketTable } from "../search/cache/table.ts";
import { updateTable } from "../search/cache/update-table.ts";
import { ticketOrder } from "../search/sort-tickets.ts";
import { readTickets, type StoredTicket } from "../store/read-tickets.ts";
import { readConfig, snapshotAt } from "../store/snapshot.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { CacheVerdict } from "./cache-types.ts";
import type { Workspace } from "./workspace.ts";

const fileFault = (cached: string): CacheDifference => ({
  ticket: null,
  what: "file",
  cached,
  git: null,
});

/** All tickets of a commit, read from git. */
interface FromGit {
  readonly table: TicketTable;
  readonly tickets: readonly StoredTicket[];
  readonly config: StoreConfig;
  readonly unread: readonly string[];
}

async function readAll({ store }: Workspace, commit: string): Promise<FromGit> {
  const snapshot = await snapshotAt(store, commit);
  const config = await readConfig(store, snapshot);
  const { tickets, problems } = await readTickets(store, snapshot);
  const nowhere = { segment: 0, offset: 0, length: 0, sum: 0 };
  const head = { commit, root: snapshot.root ?? "", config, segments: [] };
  const placed = tickets.map(({ ticket }) => ({ ticket, ...nowhere }));
  const table = updateTable(noColumns(), head, placed, false);
  return { table, tickets, config, unread: problems.map(({ path }) => path) };
}

/** What is listed first, as it is without a cache. */
function orderOf({ tickets, config }: FromGit): readonly string[] {
  const order = ticketOrder([], config);
  const sorted: Ticket[] = tickets.map(({ ticket }) => ticket);
  return sorted.sort(order).map(({ id }) => id);
}

/** Yields ids that are shown shorter or longer than they have to be. */
function* compareShown(cached: TicketTable, { tickets }: FromGit): Generator<CacheDifference> {
  const ids = tickets.map(({ ticket }) => ticket.id).sort();
  const needed = new Map(ids.map((id, i) => [id, uniqueLength(id, [ids[i - 1], ids[i + 1]])]));
  const shown = cached.numbers("shown");
  for (let row = 0; row < cached.count; row++) {
    const id = idAt(cached, row);
    const git = needed.get(id) ?? null;
    if (git !== null && shown[row] !== git)
      yield { ticket: id, what: "shown", cached: shown[row] ?? null, git };
  }
}

/** Yields whole tickets that are not as git has them, byte for byte. */
function* compareWhole(
  folder: string,
  cached: TicketTable,
  { tickets }: FromGit,
): Generator<CacheDifference> {
  const byId = new Map(tickets.map((stored) => [stored.ticket.id, stored]));
  for (let row = 0; row < cached.count; row++) {
    const id = idAt(cached, row);
    const stored = byId.get(id);
    const git = stored === undefined ? null : Buffer.from(encodeRow(stored)).toString("utf8");
    let own: string;
    try {
      own = Buffer.from(readRowBytes(folder, cached, [row])[0] ?? []).toString("utf8");
    } catch (error) {
      own = whyOf(error);
    }
    if (git !== null && own !== git) yield { ticket: id, what: "whole", cached: own, git };
  }
}

function* differences(folder: string, cached: TicketTable, git: FromGit) {
  try {
    for (const path of git.unread) yield fileFault(`a cache, though ${path} can't be read`);
    yield* compareTables(cached, git.table);
    yield* compareShown(cached, git);
    yield* compareOrder(cached, orderOf(git));
    yield* compareWhole(folder, cached, git);
  } catch (error) {
    yield fileFault(whyOf(error));
  }
}

/** Compares the cache with git. See `Tickets.verifyCache`. */
export async function verifyCache(workspace: Workspace): Promise<CacheVerdict> {
  const { repo, store } = workspace;
  const head = await repo.readRef(store.ref);
  const folder = head === undefined ? undefined : cacheFolder(workspace);
  const { kept, doubt } =
    folder === undefined ? { kept: undefined, doubt: undefined } : lookForTable(store, folder);
  if (kept === undefined || folder === undefined) {
    const faults = doubt === undefined ? [] : [fileFault(doubt)];
    return { commit: null, current: false, tickets: 0, differences: faults };
  }
  const { table } = kept;
  const current = table.commit === head;
  const git = await readAll(workspace, table.commit);
  const found = [...differences(folder, table, git)];
  // What is wrong with the table is told already, and says nothing of pages.
  if (found.length === 0) {
    const { comparePages } = await import("./verify-pages.ts");
    found.push(...(await comparePages(workspace, table)));
  }
  return { commit: table.commit, current, tickets: table.count, differences: found };
}
