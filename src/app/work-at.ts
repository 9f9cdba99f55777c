import type { Work } from "../agents/work.ts";
import type { TicketId } from "../domain/id.ts";
import { rowOf } from "../search/cache/find-ids.ts";
import { readTickets } from "../store/read-tickets.ts";
import { rowsFor, ticketsOf } from "./cached-list.ts";
import { fromCache } from "./from-cache.ts";
import type { ListedTicket, Listing } from "./tickets.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** The work at a commit, and how to read those tickets that are wanted. */
export interface WorkSource {
  readonly work: Work;
  /** What the query finds; undefined: everything. */
  readonly among: ReadonlySet<number> | undefined;
  readonly numberOf: (id: TicketId) => number | undefined;
  readonly read: (numbers: readonly number[]) => readonly ListedTicket[];
  readonly problems: Listing["problems"];
}

/** From the columns of the cache: whole tickets are read where they are asked for. */
function cachedWork<T>(
  workspace: Workspace,
  { snapshot }: View,
  query: string | undefined,
  use: (source: WorkSource) => T,
): Promise<{ readonly value: T } | undefined> {
  return fromCache(workspace, snapshot.commit, async (cached) => {
    const { table } = cached;
    const { workGraph } = await import("./cycle-free.ts");
    const { workOfTable } = await import("../agents/work-of-table.ts");
    const found =
      query === undefined
        ? undefined
        : await rowsFor(workspace, cached, { query, limit: 0 }, false);
    const value = use({
      work: workOfTable(table, await workGraph(workspace, table)),
      among: found === undefined ? undefined : new Set(found.rows),
      numberOf: (id) => rowOf(table, id),
      read: (rows) => ticketsOf(cached, rows),
      problems: [],
    });
    return { value };
  });
}

/** The same from the tickets themselves. */
async function readWork<T>(
  workspace: Workspace,
  view: View,
  query: string | undefined,
  use: (source: WorkSource) => T,
): Promise<T> {
  const { snapshot, config } = view;
  const { readyAt, snapshotTest, unreadIds, withShownIds } = await import("./list-tickets.ts");
  const { uncountedLinks } = await import("./cycle-free.ts");
  const { workOfTickets } = await import("../agents/work-of-tickets.ts");
  const { tickets: stored, problems } = await readTickets(workspace.store, snapshot);
  const tickets = stored.map(({ ticket }) => ticket);
  const uncounted = await uncountedLinks(workspace, snapshot, tickets, config);
  const fits =
    query === undefined
      ? undefined
      : await snapshotTest(workspace, view, await readyAt(workspace, view, { query }), tickets);
  const numbers = new Map(tickets.map(({ id }, n) => [id, n]));
  const shown = withShownIds([...numbers.keys(), ...unreadIds(problems)], config);
  return use({
    work: workOfTickets(tickets, config, uncounted),
    among: fits && new Set(tickets.flatMap((ticket, n): number[] => (fits(ticket) ? [n] : []))),
    numberOf: (id) => numbers.get(id),
    read: (wanted) => wanted.flatMap((n) => (stored[n] === undefined ? [] : [shown(stored[n])])),
    problems,
  });
}

/** Looks at the work at a commit. @throws TicketError `BAD_QUERY` and what the query's names throw. */
export async function workAt<T>(
  workspace: Workspace,
  view: View,
  query: string | undefined,
  use: (source: WorkSource) => T,
): Promise<T> {
  const cached = await cachedWork(workspace, view, query, use);
  return cached === undefined ? readWork(workspace, view, query, use) : cached.value;
}
