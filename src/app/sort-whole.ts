import { readRows } from "../search/cache/rows.ts";
import { ticketOrder } from "../search/sort-tickets.ts";
import type { Cached } from "./from-cache.ts";

/** Returns rows sorted by what no column has. */
export function sortedByTickets(
  { table, folder }: Cached,
  rows: readonly number[],
  sort: readonly string[],
): readonly number[] {
  const order = ticketOrder(sort, table.config);
  const tickets = readRows(folder, table, rows).map((ticket, i) => ({ ticket, row: rows[i] ?? 0 }));
  return tickets.sort((a, b) => order(a.ticket, b.ticket)).map(({ row }) => row);
}
