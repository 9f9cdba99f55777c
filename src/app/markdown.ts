import { renderMarkdown } from "../domain/markdown/render.ts";
import { sheetOf } from "../domain/markdown/sheet.ts";
import { unresolved } from "../store/resolution.ts";
import { resolveTokens } from "../store/resolve.ts";
import { everything } from "./everything.ts";
import { listAt } from "./list-tickets.ts";
import type { MarkdownListing, MarkdownTicket } from "./markdown-types.ts";
import { getTickets } from "./show-ticket.ts";
import type { ListedTicket, ListQuery } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

function markdownOf(ticket: ListedTicket, prefix: string): MarkdownTicket {
  const { id, shown, blob } = ticket;
  const markdown = renderMarkdown(sheetOf(ticket), { id, base: blob }, prefix);
  return { id, shown, blob, file: `${prefix}-${id}.md`, markdown };
}

/** Returns these tickets as Markdown, in their order. @throws TicketError `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export async function markdownTickets(
  workspace: Workspace,
  tokens: readonly string[],
): Promise<readonly MarkdownTicket[]> {
  const view = await viewHead(workspace);
  const { prefix } = view.config;
  const resolutions = await resolveTokens(workspace.store, view.snapshot, prefix, tokens);
  const ids = tokens.map((token) => {
    const resolution = resolutions.get(token) ?? { kind: "missing" };
    if (resolution.kind !== "found") throw unresolved(token, resolution, prefix);
    return resolution.id;
  });
  const tickets = await getTickets(workspace, view, [...new Set(ids)]);
  return tickets.map((ticket) => markdownOf(ticket, prefix));
}

/** Returns the tickets that a query finds as Markdown; closed ones too. */
export async function listMarkdown(
  workspace: Workspace,
  query: ListQuery,
): Promise<MarkdownListing> {
  const view = await viewHead(workspace);
  const { prefix } = view.config;
  const listing = await listAt(workspace, view, everything(query));
  const { commit, problems } = listing;
  return { commit, problems, tickets: listing.tickets.map((t) => markdownOf(t, prefix)) };
}
