import { isObject, type Json } from "../base/json.ts";
import type { CellChange } from "../domain/changes.ts";
import { type Claim, type Document, recordOfKey } from "../domain/document.ts";
import { type Link, ticketOf } from "../domain/ticket.ts";
import { changesOfCell, type ValueChange } from "../domain/value-changes.ts";
import type { EventTicket, Happening } from "./event.ts";
import { eventTicket, statusIn } from "./event-ticket.ts";
import { TICKET_EVENTS } from "./event-types.ts";
import { tellClaim } from "./tell-claim.ts";
import { tellComments } from "./tell-comments.ts";

/** How a commit changed a ticket. */
export interface TicketChange {
  /** What it replaced; of a join, a side that lost something. */
  readonly before: Document | undefined;
  /** `undefined`: its file is gone. */
  readonly after: Document | undefined;
  readonly cells: readonly CellChange[];
  /** The lease that it replaced, and the one that stands now. */
  readonly claims: readonly [before: Claim | undefined, after: Claim | undefined];
  /** Comments whose text it took out for ever. */
  readonly redacted: readonly string[];
}

type Cells = readonly CellChange[];

const changesOf = (cells: Cells): readonly ValueChange[] =>
  cells.flatMap((cell) => changesOfCell("ticket", cell));

function tellStatus(ticket: EventTicket, cell: CellChange): Happening {
  const { before, after } = cell;
  const isClosed = (value: Json | undefined): boolean =>
    isObject(value) && value["closed"] !== undefined;
  const [from, to] = [statusIn(before), statusIn(after)];
  const changes = changesOf([cell]);
  const [was, is] = [isClosed(before), isClosed(after)];
  if (from === to && was === is) return { type: "ticket.updated", data: { ticket, changes } };
  const resolution = isObject(after) ? after["resolution"] : undefined;
  const type = was === is ? "ticket.moved" : is ? "ticket.closed" : "ticket.reopened";
  const data = { ticket, from, to, resolution: typeof resolution === "string" ? resolution : null };
  return { type, data: { ...data, changes } };
}

/** Elements of a set that came, and those that went. */
function members<T>(cells: Cells, memberOf: (element: string) => T) {
  const of = (wanted: Cells): readonly T[] => wanted.map((cell) => memberOf(cell.element ?? ""));
  return {
    added: of(cells.filter((cell) => cell.after !== undefined)),
    removed: of(cells.filter((cell) => cell.after === undefined)),
    changes: changesOf(cells),
  };
}

const linkOf = (key: string): Link => {
  const { type = "", to = "" } = recordOfKey(["type", "to"], key);
  return { type, to };
};

const itself = (element: string): string => element;

function tellDeletion(ticket: EventTicket, cell: CellChange): Happening {
  const changes = changesOf([cell]);
  return cell.after === true
    ? { type: "ticket.deleted", data: { ticket, purged: false, changes } }
    : { type: "ticket.restored", data: { ticket, changes } };
}

/** Fields that have an event of their own; all others are told together. */
const OWN: ReadonlySet<string> = new Set([
  ...["status", "assignees", "labels", "links", "comments", "deleted"],
]);

/** Returns what happened to the fields that have an event of their own. */
function tellFields(ticket: EventTicket, change: TicketChange, after: Document): Happening[] {
  const { before, cells, redacted, claims } = change;
  const of = (field: string): Cells => cells.filter((cell) => cell.field === field);
  const some = (field: string, tell: (found: Cells) => Happening): readonly Happening[] => {
    const found = of(field);
    return found.length === 0 ? [] : [tell(found)];
  };
  return [
    ...of("status").map((cell) => tellStatus(ticket, cell)),
    ...some("assignees", (found) => ({
      type: "ticket.assigned",
      data: { ticket, ...members(found, itself) },
    })),
    ...some("labels", (found) => ({
      type: "ticket.labelled",
      data: { ticket, ...members(found, itself) },
    })),
    ...some("links", (found) => ({
      type: "ticket.linked",
      data: { ticket, ...members(found, linkOf) },
    })),
    ...tellComments(ticket, of("comments"), redacted, { before, after }).map(
      (data): Happening => ({ type: "ticket.commented", data }),
    ),
    ...tellClaim(ticket, ...claims),
    ...of("deleted").map((cell) => tellDeletion(ticket, cell)),
  ];
}

const ORDER: ReadonlyMap<string, number> = new Map(TICKET_EVENTS.map((type, i) => [type, i]));
const placeOf = ({ type }: Happening): number => ORDER.get(type) ?? 0;

/** Puts what was updated into one event, wherever it was found. */
function together(ticket: EventTicket, told: readonly Happening[], rest: Cells): Happening[] {
  const changes = [
    ...changesOf(rest),
    ...told.flatMap((one) => (one.type === "ticket.updated" ? one.data.changes : [])),
  ];
  const others = told.filter(({ type }) => type !== "ticket.updated");
  if (changes.length === 0) return others;
  return [...others, { type: "ticket.updated", data: { ticket, changes } }];
}

/**
 * Returns what a commit did to one ticket: an event for each kind of change, and one for each comment. A new ticket is one
 * event, which says all of it; of one that was purged nothing is told but that.
 */
export function tellTicket(change: TicketChange): readonly Happening[] {
  const { before, after, cells } = change;
  const seen = after ?? before;
  if (seen === undefined) return [];
  const ticket = eventTicket(seen);
  if (after?.purged === true) {
    if (before?.purged === true) return [];
    return [{ type: "ticket.deleted", data: { ticket, purged: true, changes: [] } }];
  }
  if (before === undefined && after !== undefined)
    return [{ type: "ticket.created", data: { ticket, after: ticketOf(after) } }];
  const rest = cells.filter((cell) => !OWN.has(cell.field));
  const told = together(ticket, tellFields(ticket, change, seen), rest);
  return told.sort((a, b) => placeOf(a) - placeOf(b));
}
