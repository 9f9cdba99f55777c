import { categoryOf, type StoreConfig } from "../domain/config.ts";
import { type TicketId, uniqueLength } from "../domain/id.ts";
import type { Ticket } from "../domain/ticket.ts";
import { documentPlace } from "../store/document-pairs.ts";
import { readTickets, type StoredTicket } from "../store/read-tickets.ts";
import { resolveToken } from "../store/resolve.ts";
import { ticketOrder } from "./sort-tickets.ts";
import type { ListedTicket, Listing, ListQuery } from "./tickets.ts";
import { type View, viewHead, type Workspace } from "./workspace.ts";

type Test = (ticket: Ticket) => boolean;

/** Returns a test for a field against values: any of the plain ones, and none of those behind "!". */
function matches(values: readonly string[], of: (ticket: Ticket) => readonly string[]): Test {
  const wanted = values.filter((v) => !v.startsWith("!")).map((v) => v.toLowerCase());
  const unwanted = values.filter((v) => v.startsWith("!")).map((v) => v.slice(1).toLowerCase());
  return (ticket) => {
    const own = of(ticket).map((v) => v.toLowerCase());
    const has = (v: string): boolean => (v === "@none" ? own.length === 0 : own.includes(v));
    return (wanted.length === 0 || wanted.some(has)) && !unwanted.some(has);
  };
}

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const FIELDS: readonly (readonly [keyof ListQuery, (ticket: Ticket) => readonly string[]])[] = [
  ["status", (t) => [t.status]],
  ["type", (t) => one(t.type)],
  ["priority", (t) => one(t.priority)],
  ["assignee", (t) => t.assignees],
  ["label", (t) => t.labels],
  ["milestone", (t) => one(t.milestone)],
];

function textTest(words: readonly string[]): Test {
  const wanted = words.map((w) => w.toLowerCase());
  return (t) => {
    const text = `${t.title}\n${t.body}`.toLowerCase();
    return wanted.every((w) => text.includes(w));
  };
}

/** Returns the tests that a ticket must pass to be listed. */
function testsOf(
  query: ListQuery,
  config: StoreConfig,
  parent: TicketId | undefined,
): readonly Test[] {
  const tests: Test[] = [(t) => !t.purged && t.deleted === (query.deleted ?? false)];
  for (const [name, of] of FIELDS) {
    const values = query[name];
    if (Array.isArray(values) && values.length > 0) tests.push(matches(values, of));
  }
  if (query.text !== undefined && query.text.length > 0) tests.push(textTest(query.text));
  if (parent !== undefined)
    tests.push((t) => t.links.some((l) => l.type === "parent" && l.to === parent));
  const open = query.all !== true && query.deleted !== true && (query.status ?? []).length === 0;
  if (open) tests.push((t) => categoryOf(config, t.status) !== "closed");
  return tests;
}

/** Gives each ticket the shortest id that tells it from all others in the store. */
function withShownIds(
  all: readonly TicketId[],
  prefix: string,
): (stored: StoredTicket) => ListedTicket {
  const ids = [...all].sort();
  const place = new Map(ids.map((id, i) => [id, i]));
  return ({ oid, ticket }) => {
    const at = place.get(ticket.id) ?? 0;
    const length = uniqueLength(ticket.id, [ids[at - 1], ids[at + 1]]);
    return { ...ticket, shown: `${prefix}-${ticket.id.slice(0, length)}`, blob: oid };
  };
}

/** Replaces `@me` by the address that git knows the user by. */
async function withMe(workspace: Workspace, query: ListQuery): Promise<ListQuery> {
  if (!query.assignee?.some((a) => a.replace(/^!/, "") === "@me")) return query;
  const { email } = await workspace.repo.identity("author");
  return {
    ...query,
    assignee: query.assignee.map((a) =>
      a.replace(/^(!?)@me$/, `$1${email.replaceAll("$", "$$$$")}`),
    ),
  };
}

/** Lists the tickets of a snapshot. */
export async function listAt(
  workspace: Workspace,
  { snapshot, config }: View,
  asked: ListQuery,
): Promise<Listing> {
  const query = await withMe(workspace, asked);
  const { tickets, problems } = await readTickets(workspace.store, snapshot);
  const parent =
    query.parent === undefined
      ? undefined
      : await resolveToken(workspace.store, snapshot, config.prefix, query.parent);
  const tests = testsOf(query, config, parent);
  const order = ticketOrder(query.sort ?? [], config);
  const found = tickets.filter(({ ticket }) => tests.every((test) => test(ticket)));
  const sorted = found.sort((a, b) => order(a.ticket, b.ticket));
  const limited =
    query.limit === undefined || query.limit === 0 ? sorted : sorted.slice(0, query.limit);
  // An id that can't be read is an id all the same: what is shown must tell from it too.
  const unread = problems.flatMap(({ path }) => documentPlace(path)?.name ?? []);
  const shown = withShownIds([...tickets.map(({ ticket }) => ticket.id), ...unread], config.prefix);
  return { commit: snapshot.commit, tickets: limited.map(shown), total: found.length, problems };
}

/** Lists the tickets at the head. */
export async function listTickets(workspace: Workspace, query: ListQuery): Promise<Listing> {
  return listAt(workspace, await viewHead(workspace), query);
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
