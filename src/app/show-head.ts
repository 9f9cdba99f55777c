import { cachedShow, type LinkedTicket } from "./cached-show.ts";
import { currentHead } from "./current-head.ts";
import type { ShownTicket } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

async function withRefs(workspace: Workspace, ticket: LinkedTicket): Promise<ShownTicket> {
  const { refs } = ticket;
  if (refs.length === 0) return { ...ticket, refs: [] };
  return { ...ticket, refs: await (await import("./shown-refs.ts")).shownRefs(workspace, refs) };
}

/** Returns a ticket with its links, from the cache, or else from git. See `Tickets.show`. */
export async function showTicket(workspace: Workspace, token: string): Promise<ShownTicket> {
  const sure = await cachedShow(workspace, await currentHead(workspace), token);
  if (sure !== undefined) return withRefs(workspace, sure);
  const { showByName } = await import("./show-ticket.ts");
  return withRefs(workspace, await showByName(workspace, token));
}
