import type { Json } from "../../src/base/json.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { ValueChange } from "../../src/domain/value-changes.ts";
import type { EventTicket, TicketEvent } from "../../src/events/event.ts";

/** What somebody who only hears events knows of a ticket. */
export interface Heard {
  readonly values: Map<string, Json>;
  readonly sets: Map<string, Set<string>>;
  readonly comments: Map<string, string>;
  readonly custom: Map<string, Json>;
  deleted: boolean;
  purged: boolean;
}

const SCALARS = [
  ...(["title", "body", "type", "status", "resolution", "closed", "closedBy"] as const),
  ...(["priority", "milestone", "due", "estimate", "points"] as const),
];

/** Returns what there is to know of a ticket. */
export function heardOf(ticket: Ticket): Heard {
  const values = SCALARS.map((field): [string, Json] => [field, ticket[field]]);
  return {
    values: new Map(values.filter(([, value]) => value !== null && value !== "")),
    sets: new Map<string, Set<string>>([
      ["assignees", new Set(ticket.assignees)],
      ["labels", new Set(ticket.labels)],
      ["links", new Set(ticket.links.map(({ type, to }) => `${type} ${to}`))],
    ]),
    comments: new Map(ticket.comments.map(({ id, body }) => [id, body])),
    custom: new Map(Object.entries(ticket.custom)),
    deleted: ticket.deleted,
    purged: ticket.purged,
  };
}

/** The same in a form that can be compared: nothing depends on what came first. */
export function comparable(heard: ReadonlyMap<string, Heard>): object {
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted(heard).map(([id, one]) =>
    one.purged
      ? { id, purged: true }
      : {
          id,
          values: sorted(one.values),
          sets: sorted(one.sets).map(([field, set]) => [field, [...set].sort()]),
          comments: sorted(one.comments),
          custom: sorted(one.custom),
          deleted: one.deleted,
        },
  );
}

function hearValue(heard: Heard, { field, element, after }: ValueChange): void {
  const [into, key] = field === "custom" ? [heard.custom, element ?? ""] : [heard.values, field];
  // What a join could not bring together is kept beside the ticket's values.
  if (field === "conflicts") return;
  if (after === null || after === "") into.delete(key);
  else into.set(key, after);
}

function hearMembers(
  heard: Heard,
  field: string,
  added: readonly string[],
  removed: readonly string[],
): void {
  const set = heard.sets.get(field) ?? new Set();
  for (const one of removed) set.delete(one);
  for (const one of added) set.add(one);
  heard.sets.set(field, set);
}

const linkText = ({ type, to }: { readonly type: string; readonly to: string }): string =>
  `${type} ${to}`;

/** Applies events in the order in which they are told. */
export class Listener {
  readonly tickets = new Map<string, Heard>();
  /** Where an event contradicted itself. */
  readonly complaints: string[] = [];

  hear(event: TicketEvent): void {
    if (!("ticket" in event.data)) return;
    if (event.type === "ticket.created") {
      this.tickets.set(event.data.ticket.id, heardOf(event.data.after));
      return;
    }
    const heard = this.tickets.get(event.data.ticket.id);
    if (heard === undefined) this.complaints.push(`${event.id} is about an unknown ticket`);
    else if (!heard.purged) this.#hear(heard, event);
  }

  #hear(heard: Heard, event: TicketEvent): void {
    switch (event.type) {
      case "ticket.updated":
      case "ticket.moved":
      case "ticket.closed":
      case "ticket.reopened":
        for (const change of event.data.changes) hearValue(heard, change);
        return;
      case "ticket.assigned":
        hearMembers(heard, "assignees", event.data.added, event.data.removed);
        return;
      case "ticket.labelled":
        hearMembers(heard, "labels", event.data.added, event.data.removed);
        return;
      case "ticket.linked": {
        const { added, removed } = event.data;
        hearMembers(heard, "links", added.map(linkText), removed.map(linkText));
        return;
      }
      case "ticket.commented": {
        const { change, comment } = event.data;
        if (change === "deleted") heard.comments.delete(comment.id);
        else heard.comments.set(comment.id, comment.body ?? "");
        return;
      }
      case "ticket.restored":
        heard.deleted = false;
        return;
      case "ticket.deleted":
        if (event.data.purged) heard.purged = true;
        heard.deleted = true;
        return;
    }
  }

  /** Complains where the ticket in an event is not what its values say. */
  check({ type, id, data }: TicketEvent): void {
    if (!("ticket" in data) || type === "ticket.deleted") return;
    const ticket: EventTicket = data.ticket;
    if (ticket.title === null) this.complaints.push(`${id} has no title`);
  }
}
