import { knownCategory } from "../domain/config/category.ts";
import type { TicketId } from "../domain/id.ts";
import { ticketPath } from "../domain/layout.ts";
import { ticketOfJson } from "../domain/ticket.ts";
import { resolveToken, shownIds } from "../store/resolve.ts";
import { looseJson, readTexts } from "../store/snapshot.ts";
import { findFiles, unreadable } from "../store/trees.ts";
import { linkEnds } from "./link-ends.ts";
import type { ListedTicket, ShownLink, ShownTicket } from "./tickets.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Reads these tickets; ids of tickets that are not there are left out. */
export async function getTickets(
  { store }: Workspace,
  { snapshot, config }: View,
  ids: readonly TicketId[],
): Promise<readonly ListedTicket[]> {
  const files = await findFiles(store, snapshot.root, ids.map(ticketPath));
  const present = ids.filter((id) => files.has(ticketPath(id)));
  const texts = await readTexts(
    store,
    present.map((id) => files.get(ticketPath(id)) ?? ""),
  );
  const shown = await shownIds(store, snapshot, config.prefix, present);
  return present.map((id, i) => {
    const read = texts[i];
    const json =
      read !== undefined && "text" in read ? looseJson("ticket", id, read.text) : undefined;
    if (read === undefined || json === undefined)
      throw unreadable(
        read?.oid ?? "",
        `ticket ${id}`,
        read !== undefined && "problem" in read ? read.problem : "not JSON",
      );
    const ticket = ticketOfJson(json);
    const category = knownCategory(config, ticket.status);
    return { ...ticket, category, shown: shown.get(id) ?? id, blob: read.oid };
  });
}

/** Returns a ticket with the titles of what it is linked to, and of what links to it. */
export async function showTicket(workspace: Workspace, token: string): Promise<ShownTicket> {
  const view = await viewHead(workspace);
  const { store } = workspace;
  const id = await resolveToken(store, view.snapshot, view.config.prefix, token);
  const [own] = await getTickets(workspace, view, [id]);
  if (own === undefined) throw new Error(`no ticket ${id}`);
  const targets = own.links.map((l) => l.to);
  const { pointing, ends } = await linkEnds(workspace, view, id, targets);
  const others = [...targets, ...pointing.map((ticket) => ticket.id)];
  const shown = await shownIds(store, view.snapshot, view.config.prefix, others);
  const link = (type: string, to: TicketId): ShownLink => {
    const other = ends.get(to);
    return {
      type,
      to,
      shown: shown.get(to) ?? to,
      title: other?.title ?? null,
      status: other?.status ?? null,
    };
  };
  const backlinks = pointing.flatMap((ticket) =>
    ticket.links.filter((l) => l.to === id).map((l) => link(l.type, ticket.id)),
  );
  const refs =
    own.refs.length === 0
      ? []
      : await (await import("./shown-refs.ts")).shownRefs(workspace, own.refs);
  return { ...own, refs, links: own.links.map((l) => link(l.type, l.to)), backlinks };
}
