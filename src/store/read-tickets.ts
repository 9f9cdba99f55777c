import type { Json } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import { type Ticket, ticketOfJson } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { type FileText, looseJson, readTexts, type Snapshot } from "./snapshot.ts";
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

/** Reads the tickets in these files. */
export async function readFound(store: Store, found: readonly Found[]): Promise<TicketsRead> {
  const texts = await readTexts(
    store,
    found.map((f) => f.oid),
  );
  const tickets: StoredTicket[] = [];
  const problems: { path: string; problem: string }[] = [];
  const ticketIn = ticketReader();
  found.forEach(({ path, place }, i) => {
    const read = texts[i];
    if (read === undefined || place.kind !== "document") return;
    const ticket = "text" in read ? ticketIn(read, place.name) : undefined;
    if (ticket !== undefined) tickets.push({ oid: read.oid, ticket });
    else {
      const problem = "problem" in read ? read.problem : "is not a ticket document";
      problems.push({ path, problem });
    }
  });
  return { tickets, problems };
}

/** Returns a function that reads tickets; a blob that is none where it first stands is not parsed again and again. */
function ticketReader(): (file: FileText, id: TicketId) => Ticket | undefined {
  const strays = new Map<Oid, Json | undefined>();
  return ({ oid, text }, id) => {
    if (strays.has(oid) && strays.get(oid) !== id) return undefined;
    const json = looseJson("ticket", id, text);
    if (json !== undefined && json["id"] === id) return ticketOfJson(json);
    strays.set(oid, json?.["id"]);
    return undefined;
  };
}
