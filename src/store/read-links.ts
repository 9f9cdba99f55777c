import { isArray, isObject } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import { ticketPath } from "../domain/layout.ts";
import type { Link } from "../domain/ticket.ts";
import { readTickets } from "./read-tickets.ts";
import { looseJson, readTexts, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { findFiles } from "./trees.ts";

/** The links of tickets that were read; one that is not there, or can't be read, has none. */
export type LinksRead = Map<TicketId, readonly Link[]>;

/** Steps along links after which it is cheaper to read all tickets at once. */
const MOST_STEPS = 20;

/** Reads the links of these tickets, and of all that they lead to. */
export async function readLinks(
  store: Store,
  snapshot: Snapshot,
  ids: Iterable<TicketId>,
  into: LinksRead,
): Promise<void> {
  const unknown = (list: Iterable<TicketId>): TicketId[] =>
    [...new Set(list)].filter((id) => !into.has(id));
  let rim = unknown(ids);
  for (let step = 0; rim.length > 0; step++) {
    if (step === MOST_STEPS)
      for (const { ticket } of (await readTickets(store, snapshot)).tickets)
        if (!into.has(ticket.id)) into.set(ticket.id, ticket.links);
    await readSome(store, snapshot, unknown(rim), into);
    rim = unknown(rim.flatMap((id) => into.get(id) ?? []).map((link) => link.to));
  }
}

async function readSome(
  store: Store,
  snapshot: Snapshot,
  ids: readonly TicketId[],
  into: LinksRead,
): Promise<void> {
  const files = await findFiles(store, snapshot.root, ids.map(ticketPath));
  const present = ids.filter((id) => files.has(ticketPath(id)));
  const texts = await readTexts(
    store,
    present.map((id) => files.get(ticketPath(id)) ?? ""),
  );
  for (const id of ids) into.set(id, []);
  present.forEach((id, i) => {
    const read = texts[i];
    if (read !== undefined && "text" in read) into.set(id, linksIn(id, read.text));
  });
}

function linksIn(id: TicketId, text: string): readonly Link[] {
  const links = looseJson("ticket", id, text)?.["links"];
  if (!isArray(links)) return [];
  return links.flatMap((link) => {
    const { type, to } = isObject(link) ? link : {};
    return typeof type === "string" && typeof to === "string" ? [{ type, to }] : [];
  });
}
