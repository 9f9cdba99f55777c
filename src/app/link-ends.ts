import type { TicketId } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { readTickets } from "../store/read-tickets.ts";
import type { Snapshot } from "../store/snapshot.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** What stands around a ticket: the tickets that link to it, by id, and those that may be at the ends of its links. */
export interface LinkEnds {
  readonly pointing: readonly Ticket[];
  readonly ends: ReadonlyMap<TicketId, Pick<Ticket, "title" | "status">>;
}

/** The tickets that were read last in each workspace, by their tree, which never changes: many are often shown in a row. */
const lastRead = new WeakMap<
  Workspace,
  { readonly root: Oid; readonly tickets: readonly Ticket[] }
>();

async function allTickets(workspace: Workspace, view: View): Promise<readonly Ticket[]> {
  const { root }: Snapshot = view.snapshot;
  const known = lastRead.get(workspace);
  if (root !== undefined && known?.root === root) return known.tickets;
  const read = await readTickets(workspace.store, view.snapshot);
  const tickets = read.tickets.map(({ ticket }) => ticket);
  if (root !== undefined) lastRead.set(workspace, { root, tickets });
  return tickets;
}

/** Returns what stands around a ticket, from git. */
export async function linkEnds(workspace: Workspace, view: View, id: TicketId): Promise<LinkEnds> {
  const tickets = await allTickets(workspace, view);
  const pointing = tickets.filter((t) => !t.deleted && t.links.some((l) => l.to === id));
  return { pointing, ends: new Map(tickets.filter((t) => !t.purged).map((t) => [t.id, t])) };
}
