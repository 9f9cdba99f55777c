import type { Json, JsonObject } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import { checkChoice, chooseFields } from "./choose-fields.ts";
import type { Included, QueryAnswer, QueryDocument } from "./query-types.ts";
import { listTickets } from "./read-head.ts";
import type { ListedTicket, Listing, ListQuery } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the tickets that a document asks for. Conditions may be text. */
function listQueryOf(document: QueryDocument): ListQuery {
  const { where, fields: _, include: __, query = [], ...rest } = document;
  const texts = typeof query === "string" ? [query] : query;
  if (where === undefined) return { ...rest, query: texts };
  return typeof where === "string"
    ? { ...rest, query: [...texts, where] }
    : { ...rest, query: texts, where };
}

/** Makes what is added to each ticket. */
type Adding = (ticket: ListedTicket) => JsonObject;

async function addingOf(
  workspace: Workspace,
  part: Included,
  { commit, tickets }: Listing,
): Promise<Adding> {
  if (part === "comments") return ({ comments }) => ({ comments: comments as unknown as Json });
  if (part === "links") {
    const { linksOf } = await import("./links-of.ts");
    const links = await linksOf(workspace, commit, tickets);
    return ({ id }) => (links.get(id) ?? {}) as unknown as JsonObject;
  }
  const { historyOf } = await import("./history-of.ts");
  const ids = new Set<TicketId>(tickets.map(({ id }) => id));
  const history = await historyOf(workspace, commit, ids);
  return ({ id }) => ({ history: (history.get(id) ?? []) as unknown as Json });
}

/** Answers a question in one piece. See `Tickets.query`. */
export async function queryTickets(
  workspace: Workspace,
  document: QueryDocument,
): Promise<QueryAnswer> {
  checkChoice(document);
  const { fields, include = [] } = document;
  const listing = await listTickets(workspace, listQueryOf(document));
  const { commit, total, problems } = listing;
  const adding: Adding[] = [];
  for (const part of new Set(include)) adding.push(await addingOf(workspace, part, listing));
  const tickets = listing.tickets.map((ticket) => ({
    ...chooseFields(ticket, fields),
    ...Object.assign({}, ...adding.map((add) => add(ticket))),
  }));
  return { commit, tickets, total, problems };
}
