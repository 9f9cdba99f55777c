import { isTicketError } from "../base/errors.ts";
import { knownCategory } from "../domain/config/config.ts";
import type { Oid } from "../git/repository.ts";
import { forgetTable, tableAt } from "../search/cache/current-table.ts";
import { readRows } from "../search/cache/rows.ts";
import type { TicketTable } from "../search/cache/table.ts";
import { findRows, hasColumn } from "../search/find-rows.ts";
import type { Condition } from "../search/parse-query.ts";
import { sortRows } from "../search/sort-rows.ts";
import { readQuery } from "./read-query.ts";
import type { ListedTicket, Listing, ListQuery } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** A table with the folder that it is kept in. */
export interface Cached {
  readonly table: TicketTable;
  readonly folder: string;
}

/**
 * Answers from the cache of a commit; undefined where there is none, or it turns out to be damaged. Only the errors of
 * `use` that are for people come out.
 */
export async function fromCache<T>(
  { store, repo, at }: Workspace,
  commit: Oid | undefined,
  use: (cached: Cached) => Promise<T | undefined>,
): Promise<T | undefined> {
  // What was would drive out what is.
  if (at !== undefined || commit === undefined) return undefined;
  try {
    const folder = repo.cacheDir();
    const table = folder === undefined ? undefined : await tableAt(store, commit);
    return table === undefined || folder === undefined ? undefined : await use({ table, folder });
  } catch (error) {
    if (isTicketError(error)) throw error;
    forgetTable(store);
    return undefined;
  }
}

/** Returns the whole tickets of rows. */
export function ticketsOf(
  { table, folder }: Cached,
  rows: readonly number[],
): readonly ListedTicket[] {
  const { config } = table;
  const shown = table.numbers("shown");
  return readRows(folder, table, rows).map(({ blob, ...ticket }, i) => ({
    ...ticket,
    category: knownCategory(config, ticket.status),
    shown: `${config.prefix}-${ticket.id.slice(0, shown[rows[i] ?? 0])}`,
    blob,
  }));
}

/** Lists tickets from the cache. The same as without it, and undefined where it can't tell. */
export function cachedList(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): Promise<Listing | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const { store, repo } = workspace;
    const ready = await readQuery(query, {
      me: async () => (await repo.identity("author")).email,
      ticket: async (token) => (await import("./resolve-token.ts")).resolveAt(store, table, token),
    });
    const rows = findRows(table, ready.state, ready.where.filter(hasColumn));
    const others = ready.where.filter((c) => !hasColumn(c));
    const sorted = others.length > 0 ? undefined : sortRows(table, rows, ready.sort);
    if (sorted === undefined) return listByTickets(cached, rows, others, ready);
    const limited = ready.limit === 0 ? sorted : sorted.slice(0, ready.limit);
    return listing(cached, ticketsOf(cached, limited), sorted.length);
  });
}

const listing = ({ table }: Cached, tickets: readonly ListedTicket[], total: number): Listing => ({
  commit: table.commit,
  tickets,
  total,
  problems: [],
});

/** What no column tells is told by the tickets themselves. */
async function listByTickets(
  cached: Cached,
  rows: readonly number[],
  where: readonly Condition[],
  { sort, limit }: { readonly sort: readonly string[]; readonly limit: number },
): Promise<Listing> {
  const { conditionTest } = await import("./match-tickets.ts");
  const { ticketOrder } = await import("./sort-tickets.ts");
  const order = ticketOrder(sort, cached.table.config);
  const tests = where.map(conditionTest);
  const found = ticketsOf(cached, rows).filter((ticket) => tests.every((test) => test(ticket)));
  const sorted = sort.length === 0 ? found : [...found].sort(order);
  return listing(cached, limit === 0 ? sorted : sorted.slice(0, limit), found.length);
}
