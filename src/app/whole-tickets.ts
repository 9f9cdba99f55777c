import { readRows } from "../search/cache/rows.ts";
import type { FoundRows } from "../search/find-rows.ts";
import { type RowTest, YES } from "../search/row-test.ts";
import { ticketOrder } from "../search/sort-tickets.ts";
import type { Cached } from "./from-cache.ts";

/** Tickets that are in memory at once. */
const CHUNK = 2000;

/** Returns the rows that fit: what no column tells is told by the tickets themselves. */
export function sureRows(
  { table, folder }: Cached,
  { rows, unsure }: FoundRows,
  test: RowTest,
): readonly number[] {
  const asked = [...unsure];
  const out = new Set<number>();
  for (let at = 0; at < asked.length; at += CHUNK) {
    const part = asked.slice(at, at + CHUNK);
    readRows(folder, table, part).forEach((ticket, i) => {
      const row = part[i] ?? 0;
      if (test(row, ticket) !== YES) out.add(row);
    });
  }
  return rows.filter((row) => !out.has(row));
}

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
