import { cachedShow } from "./cached-show.ts";
import { currentHead } from "./current-head.ts";
import type { ShownTicket } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns a ticket with its links, from the cache, or else from git. See `Tickets.show`. */
export async function showAtHead(workspace: Workspace, token: string): Promise<ShownTicket> {
  const cached = await cachedShow(workspace, await currentHead(workspace), token);
  if (cached === undefined) return (await import("./show-ticket.ts")).showTicket(workspace, token);
  const refs =
    cached.refs.length === 0
      ? []
      : await (await import("./shown-refs.ts")).shownRefs(workspace, cached.refs);
  return { ...cached, refs };
}
