import { idAt, type TicketTable } from "../search/cache/table.ts";
import { hiddenRows } from "../search/hidden-rows.ts";
import { withText } from "../search/text/current-text.ts";
import { splitQuery } from "../search/text/text-terms.ts";
import { ticketsOf } from "./cached-list.ts";
import type { Cached } from "./from-cache.ts";
import { plainWords } from "./plain-words.ts";
import type { ListQuery } from "./reading-types.ts";
import { type SearchSource, tieBy } from "./search-source.ts";
import type { Workspace } from "./workspace.ts";

/** Returns rows in the order that is asked for, or in that of the list. */
async function sorted(
  cached: Cached,
  rows: readonly number[],
  sort: readonly string[],
): Promise<readonly number[]> {
  const { table } = cached;
  const wanted = new Set(rows);
  const listed = Array.from(table.numbers("order")).filter((row) => wanted.has(row));
  if (sort.length === 0) return listed;
  const { sortRows } = await import("../search/sort-rows.ts");
  return (
    sortRows(table, listed, sort) ??
    (await import("./sort-whole.ts")).sortedByTickets(cached, listed, sort)
  );
}

const tieOf = (table: TicketTable): SearchSource["tie"] =>
  tieBy(
    (row) => table.numbers("updated")[row] ?? 0,
    (row) => idAt(table, row),
  );

/** Searches by the cache. */
export async function cachedSource(
  workspace: Workspace,
  cached: Cached,
  query: ListQuery,
): Promise<SearchSource> {
  const { table, folder } = cached;
  const asking = () => import("./ask-table.ts");
  const ready = plainWords(query) ?? (await (await asking()).readyFor(workspace, table, query));
  const { texts, rest } = splitQuery(ready.where);
  const test =
    rest === undefined ? undefined : await (await asking()).tableTest(workspace, table, rest);
  const { hidden, unsure } = hiddenRows(table, ready.scope, test?.verdicts);
  const place = { store: workspace.store, folder, table };
  return {
    ...{ ready, texts, hidden },
    listing: { commit: table.commit, problems: [] },
    undecided:
      test === undefined || unsure.size === 0 ? undefined : { rows: unsure, decide: test.decide },
    withIndex: (use) => withText(place, use),
    tie: tieOf(table),
    tickets: (rows) => ticketsOf(cached, rows),
    sorted: (rows, sort) => sorted(cached, rows, sort),
  };
}
