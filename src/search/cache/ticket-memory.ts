import type { Json } from "../../base/json.ts";
import type { Category } from "../../domain/config/config.ts";
import type { Ticket } from "../../domain/ticket.ts";
import type { Oid } from "../../git/repository.ts";
import type { Store } from "../../store/store.ts";

/**
 * A whole ticket as it is kept. Who hands it out fills in what the settings and the other tickets decide: members that an
 * object has from the beginning cost a tenth of those that it is given later.
 */
export interface KeptTicket extends Ticket {
  category: Category | "unknown";
  shown: string;
  readonly blob: Oid;
}

/** Bytes of tickets, as they are written, that stay in memory; there they take about four times as much. */
const MOST_BYTES = 8 << 20;

interface Entry {
  readonly bytes: number;
  /** The places in files where it stands. */
  readonly places: string[];
  /** Parses it. */
  readonly read: () => KeptTicket;
  ticket: KeptTicket | undefined;
}

/** What is to be kept of a ticket: it is parsed again when it is asked for, which most are not. */
export type Kept = Pick<Entry, "bytes" | "read"> & { readonly place?: string | undefined };

/** Whole tickets that were used last, for a process that asks again. A blob never changes, so they are never stale. */
export interface TicketMemory {
  /** Returns the ticket that was read from a blob: the caller's own. */
  ofBlob(blob: Oid): KeptTicket | undefined;
  /** Returns the ticket that was read from a place in a file: the caller's own. */
  at(place: string): KeptTicket | undefined;
  keep(blob: Oid, kept: Kept): void;
}

/** Returns a memory for so many bytes: what was not used for longest goes first. */
export function ticketMemory(most: number): TicketMemory {
  const entries = new Map<Oid, Entry>();
  const places = new Map<string, Oid>();
  let sum = 0;
  const drop = (blob: Oid, entry: Entry): void => {
    entries.delete(blob);
    sum -= entry.bytes;
    for (const place of entry.places) places.delete(place);
  };
  const ofBlob = (blob: Oid): KeptTicket | undefined => {
    const entry = entries.get(blob);
    if (entry === undefined) return undefined;
    // The last one in a map is the one that was used last.
    entries.delete(blob);
    entries.set(blob, entry);
    entry.ticket ??= entry.read();
    return copyOf(entry.ticket);
  };
  const at = (place: string): KeptTicket | undefined => {
    const blob = places.get(place);
    return blob === undefined ? undefined : ofBlob(blob);
  };
  const keep = (blob: Oid, { bytes, read, place }: Kept): void => {
    const entry = entries.get(blob) ?? { bytes, read, places: [], ticket: undefined };
    if (!entries.has(blob)) sum += bytes;
    entries.set(blob, entry);
    if (place !== undefined) {
      entry.places.push(place);
      places.set(place, blob);
    }
    for (const [oldest, other] of entries) {
      if (sum <= most) break;
      drop(oldest, other);
    }
  };
  return { ofBlob, at, keep };
}

const each = <T extends object>(list: readonly T[]): readonly T[] =>
  list.map((one) => ({ ...one }));

/** Returns a copy, all through: whoever changes it changes nobody else's. */
function copyOf(ticket: KeptTicket): KeptTicket {
  const { custom } = ticket;
  return {
    ...ticket,
    assignees: [...ticket.assignees],
    labels: [...ticket.labels],
    links: each(ticket.links),
    criteria: each(ticket.criteria),
    comments: each(ticket.comments),
    time: each(ticket.time),
    refs: each(ticket.refs),
    attachments: each(ticket.attachments),
    aliases: [...ticket.aliases],
    // Of any depth, and mostly empty.
    custom: isEmpty(custom) ? {} : structuredClone(custom),
    conflicts: each(ticket.conflicts),
  };
}

function isEmpty(object: Readonly<Record<string, Json>>): boolean {
  for (const _ in object) return false;
  return true;
}

const memories = new WeakMap<Store, TicketMemory>();

/** Returns the memory of a store. */
export function memoryOf(store: Store): TicketMemory {
  const memory = memories.get(store) ?? ticketMemory(MOST_BYTES);
  memories.set(store, memory);
  return memory;
}
