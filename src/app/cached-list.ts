import { knownCategory } from "../domain/config/category.ts";
import type { Oid } from "../git/repository.ts";
import { readNames, readRows } from "../search/cache/rows.ts";
import { FLAG, idAt, titleAt } from "../search/cache/table.ts";
import { findRows } from "../search/find-rows.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import { plainQuery } from "./plain-query.ts";
import type { ReadyQuery } from "./read-query.ts";
import type { HeadListing, ListedTicket, Listing, ListQuery, TicketHead } from "./tickets.ts";
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
export function headsOf(
  { table, folder, memory }: Cached,
  rows: readonly number[],
): readonly TicketHead[] {
  const { config } = table;
  const [shown, flags] = [table.numbers("shown"), table.numbers("flags")];
  const [status, priority] = [table.numbers("status"), table.numbers("priority")];
  const type = table.numbers("type");
  const statuses = table.words("status");
  const [priorities, types] = [table.words("priority"), table.words("type")];
  const categories = ["open" as const, ...statuses.map((s) => knownCategory(config, s))];
  // What lives on asks again, and keeps the columns.
  const names =
    memory === undefined
      ? readNames(folder, table, rows)
      : rows.map((row) => ({ id: idAt(table, row), title: titleAt(table, row) }));
  return rows.map((row, i) => {
    const { id = "", title = "" } = names[i] ?? {};
    const code = status[row] ?? 0;
    return {
      id,
      shown: `${config.prefix}-${id.slice(0, shown[row])}`,
      status: statuses[code - 1] ?? "",
      priority: priorities[(priority[row] ?? 0) - 1] ?? null,
      type: types[(type[row] ?? 0) - 1] ?? null,
      title,
      category: categories[code] ?? "open",
      deleted: ((flags[row] ?? 0) & FLAG.deleted) !== 0,
    };
  });
}

/** Rows that a query finds, in the order that it asks for. */
interface AskedRows {
  readonly rows: readonly number[];
  readonly total: number;
  readonly ready: ReadyQuery;
}

/** Returns the rows of a table that a query finds. */
export async function rowsFor(
  workspace: Workspace,
  cached: Cached,
  query: ListQuery,
  counts: boolean,
): Promise<AskedRows> {
  const { table } = cached;
  const plain = plainQuery(query);
  const { ready, test } =
    plain === undefined
      ? await (await import("./ask-table.ts")).askTable(workspace, table, query)
      : { ready: plain, test: undefined };
  const { scope, sort, limit } = ready;
  // No more rows are needed than are shown, if they are in their order already.
  const most = sort.length === 0 && limit > 0 ? limit : Number.POSITIVE_INFINITY;
  const found = findRows(table, scope, test?.verdicts, { most, counts });
  if (test === undefined || found.unsure.size === 0)
    return { rows: await sorted(cached, found.rows, sort), total: found.total, ready };
  const { sureRows } = await import("./sure-rows.ts");
  const rows = sureRows(cached, found, test);
  return { rows: await sorted(cached, rows, sort), total: rows.length, ready };
}

async function sorted(
  cached: Cached,
  rows: readonly number[],
  sort: readonly string[],
): Promise<readonly number[]> {
  if (sort.length === 0) return rows;
  const { sortRows } = await import("../search/sort-rows.ts");
  return (
    sortRows(cached.table, rows, sort) ??
    (await import("./sort-whole.ts")).sortedByTickets(cached, rows, sort)
  );
}

/** Returns the rows that are shown. */
export const limited = ({ ready: { limit }, rows }: AskedRows): readonly number[] =>
  limit === 0 ? rows : rows.slice(0, limit);

/** Lists tickets from the cache. The same as without it, and undefined where it can't tell. */
export function cachedList(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): Promise<Listing | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const found = await rowsFor(workspace, cached, query, true);
    const tickets = ticketsOf(cached, limited(found));
    return { commit: cached.table.commit, tickets, total: found.total, problems: [] };
  });
}

/** Lists the least of tickets by a table, and tells how the query was understood. */
export async function headsFor(
  workspace: Workspace,
  cached: Cached,
  query: ListQuery,
): Promise<{ readonly listing: HeadListing; readonly ready: ReadyQuery }> {
  const found = await rowsFor(workspace, cached, query, true);
  const { ready, total } = found;
  const tickets = headsOf(cached, limited(found));
  return { listing: { commit: cached.table.commit, tickets, total, problems: [] }, ready };
}

/** Lists the least of tickets, from the columns alone; undefined where they can't tell. */
export function cachedHeads(
  workspace: Workspace,
  commit: Oid | undefined,
  query: ListQuery,
): Promise<HeadListing | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const { listing, ready } = await headsFor(workspace, cached, query);
    // Who brought the columns up to date has done enough, and who lives on has them.
    if (cached.came === "kept" && cached.memory === undefined) {
      const { keepPage } = await import("./keep-page.ts");
      keepPage(workspace, cached, query, ready, listing);
    }
    return listing;
  });
}
