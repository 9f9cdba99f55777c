import { mentionsInBranch } from "../domain/mentions/branch.ts";
import { mentionsInMarkdown, mentionsInTitle } from "../domain/mentions/markdown.ts";
import { type Mention, strongest } from "../domain/mentions/mention.ts";
import { mentionsInMessage } from "../domain/mentions/message.ts";
import { candidatesOf } from "../store/resolution.ts";
import { resolveTokens, shownIds } from "../store/resolve.ts";
import type { MentionedTicket, MentionSource } from "./mention-types.ts";
import { getTickets } from "./show-ticket.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns every mention in a text or in the name of a branch. */
export function mentionsIn(source: MentionSource, prefix: string): readonly Mention[] {
  switch (source.kind) {
    case "message":
      return mentionsInMessage(source.text, { prefix, comment: source.comment });
    case "markdown":
      return mentionsInMarkdown(source.text, prefix);
    case "title":
      return mentionsInTitle(source.text, prefix);
    case "branch":
      return mentionsInBranch(source.name, prefix);
  }
}

/**
 * Looks up what is mentioned. What only may be a ticket, and is none, is left out.
 *
 * Of several names of one ticket the strongest mention is kept.
 */
export async function lookUp(
  workspace: Workspace,
  view: View,
  mentions: readonly Mention[],
): Promise<readonly MentionedTicket[]> {
  const { store } = workspace;
  const { snapshot, config } = view;
  const tokens = mentions.map((m) => m.token);
  const resolutions = await resolveTokens(store, snapshot, config.prefix, tokens);
  const ids = [...resolutions.values()].flatMap(candidatesOf);
  const shown = await shownIds(store, snapshot, config.prefix, ids);
  const found = [...resolutions.values()].flatMap((r) => (r.kind === "found" ? [r.id] : []));
  const tickets = await getTickets(workspace, view, [...new Set(found)]);
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const looked = mentions.flatMap((mention): MentionedTicket[] => {
    const resolution = resolutions.get(mention.token);
    const ticket = resolution?.kind === "found" ? byId.get(resolution.id) : undefined;
    if (ticket !== undefined) return [{ ...mention, found: "ticket", ticket }];
    if (resolution?.kind === "ambiguous") {
      const candidates = resolution.candidates.map((id) => shown.get(id) ?? id);
      return [{ ...mention, found: "ambiguous", candidates }];
    }
    return mention.sure ? [{ ...mention, found: "nothing" }] : [];
  });
  return strongest(looked, (one) => (one.found === "ticket" ? one.ticket.id : one.token));
}

/** Returns the tickets that a text or a branch speaks of. See `Tickets.mentions`. */
export async function mentions(
  workspace: Workspace,
  source: MentionSource,
): Promise<readonly MentionedTicket[]> {
  const view = await viewHead(workspace);
  const found = mentionsIn(source, view.config.prefix);
  return found.length === 0 ? [] : lookUp(workspace, view, found);
}
