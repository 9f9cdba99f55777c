import type { ShownRef } from "../../app/part-types.ts";
import type { ShownLink, ShownTicket } from "../../app/tickets.ts";
import type { Json } from "../../base/json.ts";
import { renderDuration, spentText } from "../../domain/duration.ts";
import { partHandles } from "../../domain/parts.ts";
import type { Comment, Criterion } from "../../domain/ticket.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { hyperlink } from "./hyperlink.ts";
import { type Paint, paint } from "./paint.ts";
import { sizeText } from "./size.ts";
import { statusForPeople } from "./status.ts";
import type { When } from "./time.ts";

/** How a ticket is to look. */
export interface TicketLook {
  readonly color: boolean;
  /** True: addresses of pages lead there. */
  readonly hyperlinks?: boolean;
  readonly when: When;
}

/** `shown` is there where the value is more than its text. */
type Row = readonly [label: string, value: string, shown?: string];

function statusText(ticket: ShownTicket, when: When): string {
  const { resolution, closed, closedBy } = ticket;
  const parts = [statusForPeople(ticket), ...(resolution === null ? [] : [`(${resolution})`])];
  if (closed !== null) parts.push(when(closed), ...(closedBy === null ? [] : [`by ${closedBy}`]));
  return parts.join(" ");
}

function rowsOf(ticket: ShownTicket, when: When): readonly Row[] {
  const { type, priority, assignees, labels, milestone, due, estimate, points, aliases } = ticket;
  const by = (person: string | null): string => (person === null ? "" : ` by ${person}`);
  const rows: Row[] = [
    ["status", statusText(ticket, when)],
    ["type", type ?? ""],
    ["priority", priority ?? ""],
    ["assignees", assignees.join(", ")],
    ["labels", labels.join(", ")],
    ["milestone", milestone ?? ""],
    ["due", due ?? ""],
    ["estimate", estimate === null ? "" : `${estimate} h`],
    ["points", points === null ? "" : String(points)],
    ["aliases", aliases.join(", ")],
    ["created", ticket.created === null ? "" : `${when(ticket.created)}${by(ticket.createdBy)}`],
    ["updated", ticket.updated === "" ? "" : when(ticket.updated)],
    ...Object.entries(ticket.custom).map(([key, value]): Row => [key, customText(value)]),
  ];
  return rows.filter(([, value]) => value !== "");
}

function customText(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replaceAll("\n", " ⏎ ");
}

function linkLines(heading: string, links: readonly ShownLink[], look: Paint): string {
  if (links.length === 0) return "";
  const lines = links.map(({ type, shown, title, status }) => {
    const state = status === null ? "missing" : status;
    return `  ${escapeLine(type)} ${look.id(escapeLine(shown))} ${look.dim(`[${escapeLine(state)}]`)} ${escapeLine(title ?? "")}`.trimEnd();
  });
  return `\n${look.bold(heading)}\n${lines.join("\n")}\n`;
}

/** Returns a reference: its value, a commit shortened, and what it opens or says. */
function refLine({ type, value, url, title }: ShownRef, look: Paint, hyperlinks: boolean): string {
  const short = type === "commit" && /^[0-9a-f]{40,64}$/.test(value) ? value.slice(0, 12) : value;
  const shown = escapeLine(short);
  const leads = hyperlinks && url !== null;
  const more = [leads || url === value ? null : url, title].flatMap((text) =>
    text === null ? [] : [look.dim(escapeLine(text))],
  );
  return `  ${[escapeLine(type), leads ? hyperlink(url, shown) : shown, ...more].join(" ")}\n`;
}

function refLines(refs: readonly ShownRef[], look: Paint, hyperlinks: boolean): string {
  if (refs.length === 0) return "";
  const lines = refs.map((ref) => refLine(ref, look, hyperlinks));
  return `\n${look.bold("References")}\n${lines.join("")}`;
}

function indent(text: string): string {
  return escapeText(text)
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

/** A text that was written at the same time as the one which stands there now, and lost. */
function conflictText(
  { field, element, at, text }: ShownTicket["conflicts"][number],
  { comments }: ShownTicket,
  look: Paint,
  when: When,
): string {
  const place = comments.findIndex(({ id }) => id === element);
  const what = place < 0 ? escapeLine(field) : `comment ${partNames(comments)[place]}`;
  const head = `Also written, ${when(at)}, and kept until ${what} is written again`;
  return `\n${look.bold(head)}\n${indent(text)}\n`;
}

/** Further lines of a criterion stand below its first words. */
function criterionText({ text, done }: Criterion, number: number, count: number): string {
  const head = `  ${String(number).padStart(String(count).length)} [${done ? "x" : " "}] `;
  return `${head}${escapeText(text).replaceAll("\n", `\n${" ".repeat(head.length)}`)}\n`;
}

function commentText(comment: Comment, name: string, look: Paint, when: When): string {
  const head = `${name} ${escapeLine(comment.by ?? "unknown")}, ${when(comment.at)}`;
  const body = comment.redacted === true ? look.dim("  (redacted)") : indent(comment.body);
  return `${look.dim(head)}\n${body}\n`;
}

/** Returns the time that was logged, and its sum against the estimate. */
function timeLines(ticket: ShownTicket, look: Paint, when: When): string {
  const { time } = ticket;
  if (time.length === 0) return "";
  const names = partNames(time);
  const lines = time.map(({ at, by, minutes, type, note }, i) => {
    const words = [
      ...(type === undefined ? [] : [`(${escapeLine(type)})`]),
      ...(note === undefined ? [] : [escapeLine(note.replaceAll("\n", " ⏎ "))]),
    ];
    const head = look.dim(`${names[i]} ${escapeLine(by ?? "unknown")}, ${when(at)}`);
    return `  ${[head, renderDuration(minutes), ...words].join(" ")}\n`;
  });
  return `\n${look.bold("Time")} ${spentText(time, ticket.estimate)}\n${lines.join("")}`;
}

function attachmentLines({ attachments }: ShownTicket, look: Paint): string {
  if (attachments.length === 0) return "";
  const lines = attachments.map(
    ({ name, size, type }) =>
      `  ${escapeLine(name)} ${look.dim(`${sizeText(size)} ${escapeLine(type)}`)}\n`,
  );
  return `\n${look.bold("Attachments")}\n${lines.join("")}`;
}

/** Returns the names by which commands know the parts of a ticket: `#2 [9f3k]`. */
function partNames(parts: readonly { readonly id: string }[]): readonly string[] {
  return partHandles(parts.map((p) => p.id)).map(
    (handle, i) => `#${i + 1} [${escapeLine(handle)}]`,
  );
}

/** Returns a ticket as it is shown to people. */
export function renderTicket(ticket: ShownTicket, how: TicketLook): string {
  const { color, when, hyperlinks = false } = how;
  const look = paint(color);
  if (ticket.purged) return `${look.id(ticket.shown)} ${look.bad("(purged)")}\n`;
  const rows = rowsOf(ticket, when).map(
    ([label, value]) => [escapeLine(label), escapeLine(value)] as const,
  );
  const width = Math.max(...rows.map(([label]) => label.length));
  const gone = ticket.deleted ? ` ${look.bad("(deleted)")}` : "";
  const parts = [
    `${look.id(ticket.shown)} ${look.bold(escapeLine(ticket.title))}${gone}\n`,
    ...rows.map(([label, value]) => `${look.dim(label.padEnd(width))}  ${value}\n`),
  ];
  if (ticket.body !== "") parts.push(`\n${indent(ticket.body)}\n`);
  parts.push(...ticket.conflicts.map((one) => conflictText(one, ticket, look, when)));
  if (ticket.criteria.length > 0)
    parts.push(
      `\n${look.bold("Criteria")}\n`,
      ...ticket.criteria.map((c, i) => criterionText(c, i + 1, ticket.criteria.length)),
    );
  parts.push(
    linkLines("Links", ticket.links, look),
    linkLines("Linked from", ticket.backlinks, look),
    refLines(ticket.refs, look, hyperlinks),
    attachmentLines(ticket, look),
    timeLines(ticket, look, when),
  );
  const names = partNames(ticket.comments);
  if (ticket.comments.length > 0)
    parts.push(
      `\n${look.bold("Comments")}\n`,
      ticket.comments.map((c, i) => commentText(c, names[i] ?? "", look, when)).join("\n"),
    );
  return parts.join("");
}
