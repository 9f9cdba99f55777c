import { limited, rowsFor, ticketsOf } from "./cached-list.ts";
import { currentHead } from "./current-head.ts";
import { type Cached, fromCache } from "./from-cache.ts";
import { checkGroup, type Group, groupBy, isOpenColumn } from "./group-tickets.ts";
import type { Board, ListedTicket, ListQuery } from "./tickets.ts";
import { valueColumn, valuesAt } from "./value-column.ts";
import type { Workspace } from "./workspace.ts";

/** How a board is made: by which field, and with at most so many tickets in a column; 0: all. */
interface Arranging {
  readonly by: string;
  readonly most: number;
}

const firstOf = <T>(items: readonly T[], most: number): readonly T[] =>
  most === 0 ? items : items.slice(0, most);

const columnsOf = <T>(
  groups: readonly Group<T>[],
  most: number,
  ticketIn: (item: T) => ListedTicket | readonly ListedTicket[],
): Board["columns"] =>
  groups.map(({ value, items }) => ({
    value,
    count: items.length,
    tickets: firstOf(items, most).flatMap(ticketIn),
  }));

/** Arranges the rows of a table, and reads no more tickets than are shown; undefined where only the tickets tell. */
async function cachedBoard(
  workspace: Workspace,
  cached: Cached,
  query: ListQuery,
  { by, most }: Arranging,
): Promise<Board | undefined> {
  const { table } = cached;
  const column = valueColumn(table, by);
  if (column === undefined) return undefined;
  const found = await rowsFor(workspace, cached, query, true);
  const groups = groupBy(limited(found), (row) => valuesAt(column, row), {
    ...{ field: by, config: table.config, empty: isOpenColumn(by, table.config) },
  });
  const shown = [...new Set(groups.flatMap(({ items }) => firstOf(items, most)))];
  const tickets = new Map(ticketsOf(cached, shown).map((ticket, i) => [shown[i], ticket]));
  const columns = columnsOf(groups, most, (row) => tickets.get(row) ?? []);
  return { commit: table.commit, by, columns, total: found.total, problems: [] };
}

/** Returns tickets in columns, one for each value of a field. See `Tickets.board`. */
export async function board(
  workspace: Workspace,
  query: ListQuery,
  by: string,
  most: number,
): Promise<Board> {
  checkGroup(by);
  const cached = await fromCache(workspace, await currentHead(workspace), (place) =>
    cachedBoard(workspace, place, query, { by, most }),
  );
  if (cached !== undefined) return cached;
  const [{ viewHead }, { listAt }, { valuesOf }] = await Promise.all([
    import("./view.ts"),
    import("./list-tickets.ts"),
    import("./group-values.ts"),
  ]);
  const view = await viewHead(workspace);
  const { commit, tickets, total, problems } = await listAt(workspace, view, query);
  const { config } = view;
  const empty = isOpenColumn(by, config);
  const groups = groupBy(tickets, valuesOf(by), { field: by, config, empty });
  const columns = columnsOf(groups, most, (ticket) => ticket);
  return { commit, by, columns, total, problems };
}
