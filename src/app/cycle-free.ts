import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import { cycleRows, graphColumnsOf, rowGraph } from "../search/cache/link-graph.ts";
import { pairOf } from "../search/cache/pair-word.ts";
import { idAt, type TicketTable } from "../search/cache/table.ts";
import { type Snapshot, snapshotAt } from "../store/snapshot.ts";
import { suppressedLinks } from "../store/suppressed-links.ts";
import { readiness, type WorkGraph } from "../workflow/ready.ts";
import {
  inCycles,
  linkKey,
  readinessById,
  ticketGraph,
  type UncountedLink,
} from "../workflow/ticket-graph.ts";
import type { Workspace } from "./workspace.ts";

// Two clones may each add a link that is fine alone and closes a cycle with the other. The later one does not count, in every
// clone alike: which one that is stands in the documents, so they are read, where there are cycles at all.

const graphs = new WeakMap<TicketTable, Promise<Uint8Array>>();

/** Returns the graph of a table's rows, without the links that close cycles. */
export async function workGraph({ store }: Workspace, table: TicketTable): Promise<WorkGraph> {
  const columns = graphColumnsOf(table);
  const ids = cycleRows(rowGraph(columns)).map((row) => idAt(table, row));
  const found = await suppressedLinks(store, await snapshotAt(store, table.commit), ids);
  const uncounted = new Set(found.map(linkKey));
  const pairs = table.words("links").map(pairOf);
  return rowGraph(columns, (row, code) => {
    const [type, to] = pairs[code - 1] ?? ["", ""];
    return uncounted.has(linkKey({ type, from: idAt(table, row), to }));
  });
}

/** Returns what waits for what in a table whose links close cycles. */
export function tableGraph(workspace: Workspace, table: TicketTable): Promise<Uint8Array> {
  const known = graphs.get(table) ?? workGraph(workspace, table).then(readiness);
  graphs.set(table, known);
  return known;
}

/** Returns those links of all tickets of a snapshot that don't count, since they close cycles. */
export async function uncountedLinks(
  { store }: Workspace,
  snapshot: Snapshot,
  tickets: readonly Ticket[],
  config: StoreConfig,
): Promise<readonly UncountedLink[]> {
  const cyclic = inCycles(ticketGraph(tickets, config, []));
  const ids = cyclic.map((n) => tickets[n]?.id ?? "");
  return ids.length === 0 ? [] : suppressedLinks(store, snapshot, ids);
}

/** Returns what waits for what of all tickets of a snapshot, by id. */
export async function graphById(
  workspace: Workspace,
  snapshot: Snapshot,
  tickets: readonly Ticket[],
  config: StoreConfig,
): Promise<ReadonlyMap<TicketId, number>> {
  const uncounted = await uncountedLinks(workspace, snapshot, tickets, config);
  return readinessById(tickets, config, uncounted);
}
