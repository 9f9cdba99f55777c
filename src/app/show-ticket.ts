import { knownCategory } from "../domain/config/category.ts";
import type { TicketId } from "../domain/id.ts";
import { ticketPath } from "../domain/layout.ts";
import { ticketOfJson } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { type KeptTicket, memoryOf } from "../search/cache/ticket-memory.ts";
import { resolveToken, shownIds } from "../store/resolve.ts";
import { type FileText, looseJson, type Problem, readTexts } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { findFiles, unreadable } from "../store/trees.ts";
import { cachedShow, type LinkedTicket } from "./cached-show.ts";
import { linkEnds } from "./link-ends.ts";
import type { ListedTicket, ShownLink } from "./tickets.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Reads these tickets; ids of tickets that are not there are left out. */
export async function getTickets(
  { store }: Workspace,
  { snapshot, config }: View,
  ids: readonly TicketId[],
): Promise<readonly ListedTicket[]> {
  const files = await findFiles(store, snapshot.root, ids.map(ticketPath));
  const blobs = new Map(
    ids.flatMap((id) => {
      const blob = files.get(ticketPath(id));
      return blob === undefined ? [] : [[id, blob]];
    }),
  );
  const tickets = await ticketsIn(store, blobs);
  const shown = await shownIds(store, snapshot, config.prefix, blobs.keys());
  return ids.flatMap((id) => {
    const ticket = tickets.get(id);
    if (ticket === undefined) return [];
    ticket.category = knownCategory(config, ticket.status);
    ticket.shown = shown.get(id) ?? id;
    return [ticket];
  });
}

/** Reads tickets from their blobs, where they are not in memory. @throws TicketError `STORE_DAMAGED`. */
async function ticketsIn(
  store: Store,
  blobs: ReadonlyMap<TicketId, Oid>,
): Promise<ReadonlyMap<TicketId, KeptTicket>> {
  const memory = memoryOf(store);
  const known = [...blobs].map(([id, blob]) => [id, memory.ofBlob(blob)] as const);
  const tickets = new Map(
    known.flatMap(([id, ticket]) => (ticket?.id === id ? [[id, ticket] as const] : [])),
  );
  const missing = [...blobs].filter(([id]) => !tickets.has(id));
  const texts = await readTexts(
    store,
    missing.map(([, blob]) => blob),
  );
  for (const [i, [id, blob]] of missing.entries()) {
    const read = () => ticketIn(id, texts[i] ?? { oid: blob, problem: "missing" });
    const ticket = read();
    tickets.set(id, ticket);
    const text = texts[i];
    if (text !== undefined && "text" in text && ticket.id === id)
      memory.keep(blob, { bytes: text.text.length, read });
  }
  return tickets;
}

function ticketIn(id: TicketId, read: FileText | Problem): KeptTicket {
  const json = "text" in read ? looseJson("ticket", id, read.text) : undefined;
  if (json === undefined)
    throw unreadable(read.oid, `ticket ${id}`, "problem" in read ? read.problem : "not JSON");
  return { ...ticketOfJson(json), category: "unknown", shown: "", blob: read.oid };
}

/** Returns a ticket by whatever names it: from the cache, once it is known which one is meant, or else from git. */
export async function showByName(workspace: Workspace, token: string): Promise<LinkedTicket> {
  const view = await viewHead(workspace);
  const { snapshot, config } = view;
  const id = await resolveToken(workspace.store, snapshot, config.prefix, token);
  return (await cachedShow(workspace, snapshot.commit, id)) ?? showInGit(workspace, view, id);
}

/** Returns a ticket with the titles of what it is linked to, and of what links to it, from git alone. */
export async function showInGit(
  workspace: Workspace,
  view: View,
  id: TicketId,
): Promise<LinkedTicket> {
  const { store } = workspace;
  const [own] = await getTickets(workspace, view, [id]);
  if (own === undefined) throw new Error(`no ticket ${id}`);
  const targets = own.links.map((l) => l.to);
  const { pointing, ends } = await linkEnds(workspace, view, id);
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
  return { ...own, links: own.links.map((l) => link(l.type, l.to)), backlinks };
}
