import { type Ticket, ticketOfJson } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { looseJson, readTexts, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { type Found, walkTree } from "./walk.ts";

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
  const { files } = await walkTree(store, snapshot.root, "tickets");
  const found = files.filter((f) => f.place.kind === "document");
  return readFound(store, found);
}

async function readFound(store: Store, found: readonly Found[]): Promise<TicketsRead> {
  const texts = await readTexts(
    store,
    found.map((f) => f.oid),
  );
  const tickets: StoredTicket[] = [];
  const problems: { path: string; problem: string }[] = [];
  found.forEach(({ path, place }, i) => {
    const read = texts[i];
    if (read === undefined || place.kind !== "document") return;
    const json = "text" in read ? looseJson("ticket", place.name, read.text) : undefined;
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
