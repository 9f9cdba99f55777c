import { keepTickets } from "../search/cache/ticket-cache.ts";
import type { TicketsRead } from "../store/read-tickets.ts";
import type { View } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Keeps the tickets that were read at the head. With a file that can't be read nothing is kept: it is to be told each time. */
export function keepRead({ store, at }: Workspace, view: View, read: TicketsRead): void {
  const { commit, root } = view.snapshot;
  if (at !== undefined || root === undefined || read.problems.length > 0) return;
  keepTickets(store, { commit, root, config: view.config }, read.tickets);
}
