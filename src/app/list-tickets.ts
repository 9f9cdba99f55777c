import { categoryOf, knownCategory } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import { type TicketId, uniqueLength } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import { asksForGraph } from "../search/prepared-query.ts";
import { ticketOrder } from "../search/sort-tickets.ts";
import { ticketTest } from "../search/ticket-test.ts";
import { documentPlace } from "../store/document-pairs.ts";
import { readTickets, type StoredTicket } from "../store/read-tickets.ts";
import { idsBeginning, resolveToken } from "../store/resolve.ts";
import { cachedList } from "./cached-list.ts";
import { type ReadyQuery, readQuery } from "./read-query.ts";
import type { ListedTicket, Listing, ListQuery } from "./tickets.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Gives each ticket the shortest id that tells it from all others in the store. */
export function withShownIds(
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

/** Lists the tickets of a snapshot: from the cache, or else from git. */
export async function listAt(workspace: Workspace, view: View, query: ListQuery): Promise<Listing> {
  const cached = await cachedList(workspace, view.snapshot.commit, query);
  return cached ?? readListing(workspace, view, query);
}

/** Returns a test of the tickets of a snapshot by a query. */
export async function snapshotTest(
  workspace: Workspace,
  { snapshot, config }: View,
  { where, scope }: ReadyQuery,
  tickets: readonly Ticket[],
): Promise<(ticket: Ticket) => boolean> {
  const inScope = ({ purged, deleted, status }: Ticket): boolean =>
    !purged &&
    (scope.deleted || !deleted) &&
    (scope.closed || categoryOf(config, status) !== "closed");
  if (where === undefined) return inScope;
  const graph = asksForGraph(where)
    ? await (await import("./cycle-free.ts")).graphById(workspace, snapshot, tickets, config)
    : undefined;
  const readinessOf = (id: TicketId): number => graph?.get(id) ?? 0;
  const test = ticketTest(where, { config, tickets, readinessOf });
  return (ticket) => inScope(ticket) && test(ticket);
}

/** Makes a query ready that is answered from a snapshot. @throws TicketError `BAD_QUERY`. */
export function readyAt(
  { store, repo }: Workspace,
  { snapshot, config }: View,
  query: ListQuery,
): Promise<ReadyQuery> {
  return readQuery(query, {
    ...{ now: store.now(), config },
    me: async () => (await repo.identity("author")).email,
    ticket: (token) => resolveToken(store, snapshot, config.prefix, token),
  });
}

/** Returns the ids that stand in files which could not be read: what is shown of others must tell from them too. */
export const unreadIds = (problems: Listing["problems"]): readonly TicketId[] =>
  problems.flatMap(({ path }) => documentPlace(path)?.name ?? []);

/** Lists the tickets of a snapshot, read from git. */
export async function readListing(
  workspace: Workspace,
  view: View,
  query: ListQuery,
): Promise<Listing> {
  const { snapshot, config } = view;
  const ready = await readyAt(workspace, view, query);
  const order = ticketOrder(ready.sort, config);
  const { tickets, problems } = await readTickets(workspace.store, snapshot);
  const all = tickets.map(({ ticket }) => ticket);
  const fits = await snapshotTest(workspace, view, ready, all);
  const found = tickets.filter(({ ticket }) => fits(ticket));
  const sorted = found.sort((a, b) => order(a.ticket, b.ticket));
  const limited = ready.limit === 0 ? sorted : sorted.slice(0, ready.limit);
  const shown = withShownIds([...all.map(({ id }) => id), ...unreadIds(problems)], config);
  return { commit: snapshot.commit, tickets: limited.map(shown), total: found.length, problems };
}

/** Reads the tickets whose ids begin so, from git. */
export async function readBeginning(
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

/** The same at the head. */
export async function getNow(workspace: Workspace, token: string): Promise<ListedTicket> {
  return getAt(workspace, await viewHead(workspace), token);
}
