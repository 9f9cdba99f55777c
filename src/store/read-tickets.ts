import { type Ticket, ticketOfJson } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import type { Json } from "../base/json.ts";
import { looseJson, readTexts, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { type Found, TOO_MANY_ENTRIES, walkTree } from "./walk.ts";

/** A ticket with the blob it was read from. */
export interface StoredTicket {
  readonly oid: Oid;
  readonly ticket: Ticket;
}

/** All tickets of a snapshot, and the files that could not be read as one. */
export interface TicketsRead {
  readonly tickets: readonly StoredTicket[];
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

/** Reads every ticket, deleted ones too; a file that can't be read is reported and the rest goes on. */
export async function readTickets(store: Store, snapshot: Snapshot): Promise<TicketsRead> {
  const { files, cut } = await walkTree(store, snapshot.root, "tickets");
  const found = files.filter((f) => f.place.kind === "document");
  const { tickets, problems } = await readFound(store, found);
  if (!cut) return { tickets, problems };
  return { tickets, problems: [...problems, { path: "tickets", problem: TOO_MANY_ENTRIES }] };
}

async function readFound(store: Store, found: readonly Found[]): Promise<TicketsRead> {
  const texts = await readTexts(
    store,
    found.map((f) => f.oid),
  );
  const tickets: StoredTicket[] = [];
  const problems: { path: string; problem: string }[] = [];
  // The id in each blob that is no ticket: one blob at 400,000 paths must not be parsed so often.
  const strays = new Map<Oid, Json | undefined>();
  found.forEach(({ path, place }, i) => {
    const read = texts[i];
    if (read === undefined || place.kind !== "document") return;
    const isStray = strays.has(read.oid) && strays.get(read.oid) !== place.name;
    const json =
      "text" in read && !isStray ? looseJson("ticket", place.name, read.text) : undefined;
    if (!isStray && json?.["id"] !== place.name) strays.set(read.oid, json?.["id"]);
    if (json !== undefined && json["id"] === place.name)
      tickets.push({ oid: read.oid, ticket: ticketOfJson(json) });
    else
      problems.push({
        path,
        problem: "problem" in read ? read.problem : "is not a ticket document",
      });
  });
  return { tickets, problems };
}
