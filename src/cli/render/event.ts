import type { EventData, TicketEvent } from "../../app/tickets.ts";
import { changeText } from "./change.ts";
import { escapeLine, escapeShort } from "./escape.ts";
import type { Paint } from "./paint.ts";
import type { When } from "./time.ts";

/** How events are shown. */
export interface EventLook {
  readonly paint: Paint;
  readonly when: When;
  /** How a ticket's id is shown. */
  readonly shown: (id: string) => string;
}

const WIDTH = "ticket.lease-expired".length;

const members = (added: readonly string[], removed: readonly string[]): string =>
  [...added.map((one) => `+${one}`), ...removed.map((one) => `-${one}`)].map(escapeLine).join(" ");

const counted = (count: number): string =>
  count === 0 ? "" : ` (${count} ticket${count === 1 ? "" : "s"})`;

/** Says in a few words what happened. */
type Words = {
  readonly [T in keyof EventData]?: (data: EventData[T], look: EventLook) => string;
};

const changes = ({ changes: list }: EventData["ticket.updated"]): string =>
  list.map(changeText).join(", ");

function moved({ from, to, resolution }: EventData["ticket.moved"]): string {
  const how = resolution === null || resolution === to ? "" : ` (${resolution})`;
  return escapeLine(`${from} → ${to}${how}`);
}

const sets = ({ added, removed }: EventData["ticket.labelled"]): string => members(added, removed);

const claim = ({ claim: { by, expires } }: EventData["ticket.claimed"], { when }: EventLook) =>
  `${escapeLine(by)} until ${escapeLine(when(expires))}`;

const whole = ({ subject, tickets }: EventData["batch.applied"]): string =>
  `${escapeLine(subject)}${counted(tickets)}`;

const WORDS: Words = {
  "ticket.updated": changes,
  "ticket.moved": moved,
  "ticket.closed": moved,
  "ticket.reopened": moved,
  "ticket.assigned": sets,
  "ticket.labelled": sets,
  "ticket.linked": ({ added, removed }, { shown }) => {
    const texts = [added, removed].map((list) =>
      list.map(({ type, to }) => `${type} ${shown(to)}`),
    );
    return members(texts[0] ?? [], texts[1] ?? []);
  },
  "ticket.commented": ({ change, comment }) => {
    const text = comment.body === undefined ? "" : `: ${comment.body.replaceAll("\n", "⏎")}`;
    return `comment ${change}${escapeShort(text)}`;
  },
  "ticket.claimed": claim,
  "ticket.released": claim,
  "ticket.lease-expired": claim,
  "ticket.deleted": ({ purged }) => (purged ? "for ever" : ""),
  "batch.applied": whole,
  "batch.reverted": whole,
  "sync.joined": ({ parents, tickets }) =>
    `${parents.map((oid) => oid.slice(0, 12)).join(" and ")}${counted(tickets)}`,
  "log.reset": ({ lost, head }) =>
    `${lost.map((oid) => oid.slice(0, 12)).join(", ")} left the history; it goes on at ${head.slice(0, 12)}`,
};

function wordsOf(event: TicketEvent, look: EventLook): string {
  const words = WORDS[event.type] as ((data: unknown, look: EventLook) => string) | undefined;
  const text = words?.(event.data, look) ?? "";
  if (!("ticket" in event.data)) return text;
  const { id, title } = event.data.ticket;
  const about = `${look.paint.id(look.shown(id))} ${escapeLine(title ?? "")}`.trimEnd();
  return text === "" ? about : `${about}: ${text}`;
}

/** Returns an event as one line. */
export function eventLine(event: TicketEvent, look: EventLook): string {
  const head = `${look.paint.dim(look.when(event.time))} ${escapeLine(event.actor)}`;
  return `${head}  ${event.type.padEnd(WIDTH)}  ${wordsOf(event, look)}`.trimEnd();
}
