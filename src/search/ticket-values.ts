import type { Ticket } from "../domain/ticket.ts";
import { dayOfDate } from "./query-times.ts";

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** Names that a ticket has in a field. */
export const WORDS_IN: ReadonlyMap<string, (ticket: Ticket) => readonly string[]> = new Map(
  Object.entries<(ticket: Ticket) => readonly string[]>({
    status: (t) => [t.status],
    type: (t) => one(t.type),
    priority: (t) => one(t.priority),
    resolution: (t) => one(t.resolution),
    assignee: (t) => t.assignees,
    label: (t) => t.labels,
    milestone: (t) => one(t.milestone),
    alias: (t) => t.aliases,
    ref: (t) => t.refs.map((ref) => ref.value),
    "ref-type": (t) => t.refs.map((ref) => ref.type),
    attachment: (t) => t.attachments.map((a) => a.name),
    "created-by": (t) => one(t.createdBy),
    "closed-by": (t) => one(t.closedBy),
    "claimed-by": (t) => one(t.claim?.by ?? null),
    "commented-by": (t) => t.comments.flatMap((c) => one(c.by)),
  }),
);

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Returns a time in milliseconds since 1970; NaN: none, or one that is not the same everywhere. */
export const timeOf = (iso: string | null): number =>
  iso !== null && ISO.test(iso) ? Date.parse(iso) : Number.NaN;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Minutes that were logged; NaN: nothing was. */
export const minutesSpent = ({ time }: Pick<Ticket, "time">): number =>
  time.length === 0 ? Number.NaN : sum(time.map((entry) => entry.minutes));

export const unmetIn = ({ criteria }: Pick<Ticket, "criteria">): number =>
  criteria.filter((c) => !c.done).length;

/** Numbers that a ticket has in a field: times in milliseconds, dates in days since 1970. NaN: none. */
export const NUMBER_IN: ReadonlyMap<string, (ticket: Ticket) => number> = new Map(
  Object.entries<(ticket: Ticket) => number>({
    points: (t) => t.points ?? Number.NaN,
    estimate: (t) => t.estimate ?? Number.NaN,
    spent: (t) => minutesSpent(t) / 60,
    due: (t) => dayOfDate(t.due),
    created: (t) => timeOf(t.created),
    updated: (t) => timeOf(t.updated),
    closed: (t) => timeOf(t.closed),
    "claimed-until": (t) => timeOf(t.claim?.expires ?? null),
    comments: (t) => t.comments.length,
    attachments: (t) => t.attachments.length,
    criteria: (t) => t.criteria.length,
    unmet: unmetIn,
    links: (t) => t.links.length,
    labels: (t) => t.labels.length,
    assignees: (t) => t.assignees.length,
    refs: (t) => t.refs.length,
    aliases: (t) => t.aliases.length,
  }),
);

/** Texts that a ticket has in a field. */
export const TEXTS_IN: ReadonlyMap<string, (ticket: Ticket) => readonly string[]> = new Map(
  Object.entries<(ticket: Ticket) => readonly string[]>({
    title: (t) => [t.title],
    body: (t) => (t.body === "" ? [] : [t.body]),
    comment: (t) => t.comments.map((c) => c.body),
    criterion: (t) => t.criteria.map((c) => c.text),
  }),
);
