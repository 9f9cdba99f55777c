import { readRows } from "../search/cache/rows.ts";
import type { FoundRows } from "../search/find-rows.ts";
import type { RowTest } from "../search/row-verdicts.ts";
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
      if (!test.decide(row, ticket)) out.add(row);
    });
  }
  return rows.filter((row) => !out.has(row));
}
