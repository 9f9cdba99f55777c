import type { Json } from "../base/json.ts";
import type { TicketId } from "../domain/id.ts";
import { type Ticket, ticketOfJson } from "../domain/ticket.ts";
import type { Oid } from "../git/repository.ts";
import { type FileText, looseJson, type Problem, readParts, type Snapshot } from "./snapshot.ts";
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

/** Returns the files of all tickets of a snapshot; `cut`: there are more than are looked at. */
export async function findTickets(
  store: Store,
  { root }: Pick<Snapshot, "root">,
): Promise<{ readonly found: readonly Found[]; readonly cut: boolean }> {
  const { files, cut } = await walkTree(store, root, "tickets");
  return { found: files.filter((f) => f.place.kind === "document"), cut };
}

/** Reads every ticket, deleted ones too; a file that can't be read is reported and the rest goes on. */
export async function readTickets(store: Store, snapshot: Snapshot): Promise<TicketsRead> {
  const { found, cut } = await findTickets(store, snapshot);
  const { tickets, problems } = await readFound(store, found);
  if (!cut) return { tickets, problems };
  return { tickets, problems: [...problems, { path: "tickets", problem: TOO_MANY_ENTRIES }] };
}

/** Reads the tickets in these files. */
export async function readFound(store: Store, found: readonly Found[]): Promise<TicketsRead> {
  const tickets: StoredTicket[] = [];
  const problems: TicketsRead["problems"][number][] = [];
  for await (const part of readFoundParts(store, found)) {
    for (const ticket of part.tickets) tickets.push(ticket);
    problems.push(...part.problems);
  }
  return { tickets, problems };
}

/** Reads the tickets in these files, some at a time. */
export async function* readFoundParts(
  store: Store,
  found: readonly Found[],
): AsyncGenerator<TicketsRead> {
  const files = filesByBlob(found);
  const ticketIn = ticketReader();
  for await (const part of readParts(store, [...files.keys()]))
    yield sortOut(
      part.flatMap((read) => (files.get(read.oid) ?? []).map((file) => ({ read, file }))),
      ticketIn,
    );
}

/** Tells tickets from files that can't be read as one. */
function sortOut(
  pairs: readonly { readonly read: FileText | Problem; readonly file: Found }[],
  ticketIn: ReturnType<typeof ticketReader>,
): TicketsRead {
  const tickets: StoredTicket[] = [];
  const problems: TicketsRead["problems"][number][] = [];
  for (const { read, file } of pairs) {
    const { path, place } = file;
    const name = place.kind === "document" ? place.name : undefined;
    const ticket = "text" in read && name !== undefined ? ticketIn(read, name) : undefined;
    if (ticket !== undefined) tickets.push({ oid: read.oid, ticket });
    else problems.push({ path, problem: problemOf(read) });
  }
  return { tickets, problems };
}

const problemOf = (read: FileText | Problem): string =>
  "problem" in read ? read.problem : "is not a ticket document";

/** Returns files by their blobs, each of which is read once. */
function filesByBlob(found: readonly Found[]): ReadonlyMap<Oid, readonly Found[]> {
  const files = new Map<Oid, Found[]>();
  for (const file of found) {
    const same = files.get(file.oid);
    if (same === undefined) files.set(file.oid, [file]);
    else same.push(file);
  }
  return files;
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
