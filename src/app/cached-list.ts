import { knownCategory } from "../domain/config/category.ts";
import type { Oid } from "../git/repository.ts";
import { readRows } from "../search/cache/rows.ts";
import { FLAG, idAt, type TicketTable, titleAt } from "../search/cache/table.ts";
import { findRows, hasColumn } from "../search/find-rows.ts";
import type { Condition } from "../search/parse-query.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import { type ReadyQuery, readQuery } from "./read-query.ts";
import type { ListedTicket, Listing, ListQuery, TicketHead } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the whole tickets of rows. */
export function ticketsOf(
  { table, folder, memory }: Cached,
  rows: readonly number[],
): readonly ListedTicket[] {
  const { config } = table;
  const shown = table.numbers("shown");
  return readRows(folder, table, rows, memory).map((ticket, i) => {
    ticket.category = knownCategory(config, ticket.status);
    ticket.shown = `${config.prefix}-${ticket.id.slice(0, shown[rows[i] ?? 0])}`;
    return ticket;
  });
}

/** Returns the least of the tickets of rows, without reading them whole. */
export function headsOf({ table }: Cached, rows: readonly number[]): readonly TicketHead[] {
  const { config } = table;
  const [shown, status, flags] = [
    table.numbers("shown"),
    table.numbers("status"),
    table.numbers("flags"),
  ];
  const categories = [
    "open" as const,
    ...table.words("status").map((s) => knownCategory(config, s)),
  ];
  return rows.map((row) => {
    const id = idAt(table, row);
    return {
      id,
      shown: `${config.prefix}-${id.slice(0, shown[row])}`,
      title: titleAt(table, row),
      category: categories[status[row] ?? 0] ?? "open",
      deleted: ((flags[row] ?? 0) & FLAG.deleted) !== 0,
    };
  });
}

/** Rows that fulfil what columns can tell of a query, and what is left to be told by the tickets themselves. */
interface Answer {
  readonly ready: ReadyQuery;
  /** Sorted, if nothing is left. */
  readonly rows: readonly number[];
  readonly total: number;
  readonly others: readonly Condition[];
  readonly sorted: boolean;
}

async function rowsFor(
  workspace: Workspace,
  { table }: Cached,
  query: ListQuery,
  counts: boolean,
): Promise<Answer> {
  const { store, repo } = workspace;
  const ready = await readQuery(query, {
    me: async () => (await repo.identity("author")).email,
    ticket: async (token) => (await import("./resolve-token.ts")).resolveAt(store, table, token),
  });
  const others = ready.where.filter((c) => !hasColumn(c));
  // No more rows are needed than are shown, if they are in their order already.
  const enough = others.length === 0 && ready.sort.length === 0 && ready.limit > 0;
  const found = findRows(table, ready.state, ready.where.filter(hasColumn), {
    most: enough ? ready.limit : Number.POSITIVE_INFINITY,
    counts,
  });
  const rows = others.length > 0 ? undefined : await sorted(table, found.rows, ready.sort);
  return {
    ready,
    rows: rows ?? found.rows,
    total: found.total,
    others,
    sorted: rows !== undefined,
  };
}

const sorted = async (table: TicketTable, rows: readonly number[], sort: readonly string[]) =>
  sort.length === 0 ? rows : (await import("../search/sort-rows.ts")).sortRows(table, rows, sort);

const limited = ({ ready: { limit }, rows }: Answer): readonly number[] =>
  limit === 0 ? rows : rows.slice(0, limit);

/** Lists tickets from the cache. The same as without it, and undefined where it can't tell. */
export function cachedList(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): Promise<Listing | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const found = await rowsFor(workspace, cached, query, true);
    if (!found.sorted) return listByTickets(cached, found);
    return listing(cached, ticketsOf(cached, limited(found)), found.total);
  });
}

/** Returns the least of the tickets of a list, from the columns alone; undefined where they can't tell. */
export function cachedHeads(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): Promise<readonly TicketHead[] | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const found = await rowsFor(workspace, cached, query, false);
    return found.sorted ? headsOf(cached, limited(found)) : undefined;
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
  { rows, others, ready: { sort, limit } }: Answer,
): Promise<Listing> {
  const { conditionTest } = await import("./match-tickets.ts");
  const { ticketOrder } = await import("./sort-tickets.ts");
  const order = ticketOrder(sort, cached.table.config);
  const tests = others.map(conditionTest);
  const found = ticketsOf(cached, rows).filter((ticket) => tests.every((test) => test(ticket)));
  const sorted = sort.length === 0 ? found : [...found].sort(order);
  return listing(cached, limit === 0 ? sorted : sorted.slice(0, limit), found.length);
}
