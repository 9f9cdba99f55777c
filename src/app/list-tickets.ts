import { knownCategory, type StoreConfig } from "../domain/config/config.ts";
import { type TicketId, uniqueLength } from "../domain/id.ts";
import { documentPlace } from "../store/document-pairs.ts";
import { readTickets, type StoredTicket } from "../store/read-tickets.ts";
import { idsBeginning, resolveToken } from "../store/resolve.ts";
import { readQuery } from "./match-tickets.ts";
import { ticketOrder } from "./sort-tickets.ts";
import type { ListedTicket, Listing, ListQuery } from "./tickets.ts";
import { type View, viewHead, type Workspace } from "./workspace.ts";

/** Gives each ticket the shortest id that tells it from all others in the store. */
function withShownIds(
  all: readonly TicketId[],
  config: StoreConfig,
): (stored: StoredTicket) => ListedTicket {
  const ids = [...all].sort();
  const place = new Map(ids.map((id, i) => [id, i]));
  return ({ oid, ticket }) => {
    const at = place.get(ticket.id) ?? 0;
    const length = uniqueLength(ticket.id, [ids[at - 1], ids[at + 1]]);
    const shown = `${config.prefix}-${ticket.id.slice(0, length)}`;
    return { ...ticket, category: knownCategory(config, ticket.status), shown, blob: oid };
  };
}

/** Lists the tickets of a snapshot. */
export async function listAt(workspace: Workspace, view: View, query: ListQuery): Promise<Listing> {
  const { snapshot, config } = view;
  const { test, sort, limit = 0 } = await readQuery(workspace, view, query);
  const { tickets, problems } = await readTickets(workspace.store, snapshot);
  const order = ticketOrder(sort, config);
  const found = tickets.filter(({ ticket }) => test(ticket));
  const sorted = found.sort((a, b) => order(a.ticket, b.ticket));
  const limited = limit === 0 ? sorted : sorted.slice(0, limit);
  // An id that can't be read is an id all the same: what is shown must tell from it too.
  const unread = problems.flatMap(({ path }) => documentPlace(path)?.name ?? []);
  const shown = withShownIds([...tickets.map(({ ticket }) => ticket.id), ...unread], config);
  return { commit: snapshot.commit, tickets: limited.map(shown), total: found.length, problems };
}

/** Lists the tickets at the head. */
export async function listTickets(workspace: Workspace, query: ListQuery): Promise<Listing> {
  return listAt(workspace, await viewHead(workspace), query);
}

/** Reads the tickets whose ids begin so. See `Tickets.beginning`. */
export async function ticketsBeginning(
  workspace: Workspace,
  token: string,
): Promise<readonly ListedTicket[] | undefined> {
  const view = await viewHead(workspace);
  const { getTickets } = await import("./show-ticket.ts");
  const { prefix } = view.config;
  // As far as it is the prefix, every id begins like that.
  const all = `${prefix}-`.startsWith(token);
  const ids = all ? undefined : await idsBeginning(workspace.store, view.snapshot, prefix, token);
  return ids === undefined ? undefined : getTickets(workspace, view, ids);
}

/** Reads one ticket of a snapshot by any token that names it. */
export async function getAt(
  workspace: Workspace,
  view: View,
  token: string,
): Promise<ListedTicket> {
  const { getTickets } = await import("./show-ticket.ts");
  const id = await resolveToken(workspace.store, view.snapshot, view.config.prefix, token);
  const [ticket] = await getTickets(workspace, view, [id]);
  if (ticket === undefined) throw new Error(`no ticket ${id}`);
  return ticket;
}
