import type { Work } from "../agents/work.ts";
import type { TicketId } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";
import { rowOf } from "../search/cache/find-ids.ts";
import { graphColumnsOf, rowGraph } from "../search/cache/link-graph.ts";
import type { TicketTable } from "../search/cache/table.ts";
import type { WorkGraph } from "../workflow/ready.ts";
import { rowsFor, ticketsOf } from "./cached-list.ts";
import { fromCache } from "./from-cache.ts";
import type { ListedTicket, Listing } from "./tickets.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** The work at a commit, and how to read those tickets that are wanted. */
export interface WorkSource {
  readonly commit: Oid;
  readonly work: Work;
  /** What the query finds; undefined: everything. */
  readonly among: ReadonlySet<number> | undefined;
  readonly numberOf: (id: TicketId) => number | undefined;
  readonly read: (numbers: readonly number[]) => readonly ListedTicket[];
  readonly problems: Listing["problems"];
}

/** Where the work is looked for: in the cache of a commit, or else in what there is to be seen. */
export interface WorkPlace {
  readonly commit: Oid | undefined;
  /** @throws TicketError `NO_TICKETS`. */
  readonly view: () => View | Promise<View>;
}

/** Returns the place that is seen. */
export const placeOf = (view: View): WorkPlace => ({
  ...{ commit: view.snapshot.commit, view: () => view },
});

/** Returns what makes the graph of a table's rows. Where links close cycles more has to be read for it. */
async function graphOf(workspace: Workspace, table: TicketTable): Promise<() => WorkGraph> {
  if (!table.cycles) return () => rowGraph(graphColumnsOf(table));
  const graph = await (await import("./cycle-free.ts")).workGraph(workspace, table);
  return () => graph;
}

/** From the columns of the cache: whole tickets are read where they are asked for. */
function cachedWork<T>(
  workspace: Workspace,
  commit: Oid | undefined,
  query: string | undefined,
  use: (source: WorkSource) => T,
): Promise<{ readonly value: T } | undefined> {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const { workOfTable } = await import("../agents/work-of-table.ts");
    const found =
      query === undefined
        ? undefined
        : await rowsFor(workspace, cached, { query, limit: 0 }, false);
    const value = use({
      commit: table.commit,
      work: workOfTable(table, await graphOf(workspace, table)),
      among: found === undefined ? undefined : new Set(found.rows),
      numberOf: (id) => rowOf(table, id),
      read: (rows) => ticketsOf(cached, rows),
      problems: [],
    });
    return { value };
  });
}

/** Looks at the work at a commit. @throws TicketError `BAD_QUERY` and what the query's names throw. */
export async function workAt<T>(
  workspace: Workspace,
  { commit, view }: WorkPlace,
  query: string | undefined,
  use: (source: WorkSource) => T,
): Promise<T> {
  const cached = await cachedWork(workspace, commit, query, use);
  if (cached !== undefined) return cached.value;
  const { readWork } = await import("./read-work.ts");
  return readWork(workspace, await view(), query, use);
}
