import { ticketOf } from "../domain/ticket.ts";
import type { ToldEvent } from "../events/tell-history.ts";
import { type PreparedLeaf, someLeaf } from "../search/prepared-query.ts";
import { readTickets } from "../store/read-tickets.ts";
import { readyAt, snapshotTest } from "./list-tickets.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Conditions for which other tickets are needed. */
const looksAround = (leaf: PreparedLeaf): boolean =>
  leaf.kind === "links" || (leaf.kind === "is" && ["ready", "blocked"].includes(leaf.what));

/** Returns a test for what happened to tickets that a query finds. @throws TicketError `BAD_QUERY`. */
export async function queryTest(
  workspace: Workspace,
  view: View,
  query: string,
): Promise<(told: ToldEvent) => boolean> {
  const ready = await readyAt(workspace, view, { query, all: true });
  const around = ready.where !== undefined && someLeaf(ready.where, looksAround);
  const read = around ? (await readTickets(workspace.store, view.snapshot)).tickets : [];
  const others = read.map(({ ticket }) => ticket);
  // What happens to closed and deleted tickets happens too.
  const all = { ...ready, scope: { closed: true, deleted: true } };
  const fits = await snapshotTest(workspace, view, all, others);
  return ({ document }) => document !== undefined && fits(ticketOf(document));
}
