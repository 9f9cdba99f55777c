import type { ShownLink, ShownTicket } from "../../app/tickets.ts";
import type { Json } from "../../base/json.ts";
import type { Comment, Ref } from "../../domain/ticket.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { hyperlink } from "./hyperlink.ts";
import { type Paint, paint } from "./paint.ts";
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

function statusText({ status, resolution, closed, closedBy }: ShownTicket, when: When): string {
  const parts = [status, ...(resolution === null ? [] : [`(${resolution})`])];
  if (closed !== null) parts.push(when(closed), ...(closedBy === null ? [] : [`by ${closedBy}`]));
  return parts.join(" ");
}

const refText = ({ type, value }: Ref, hyperlinks: boolean): string => {
  const shown = escapeLine(value);
  return `${escapeLine(type)} ${hyperlinks ? hyperlink(value, shown) : shown}`;
};

function rowsOf(ticket: ShownTicket, { when, hyperlinks = false }: TicketLook): readonly Row[] {
  const { type, priority, assignees, labels, milestone, due, estimate, points, aliases, refs } =
    ticket;
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
    ["refs", String(refs.length || ""), refs.map((r) => refText(r, hyperlinks)).join(", ")],
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

function indent(text: string): string {
  return escapeText(text)
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

function commentText(comment: Comment, look: Paint, when: When): string {
  const head = `${escapeLine(comment.by ?? "unknown")}, ${when(comment.at)}`;
  const body = comment.redacted === true ? look.dim("  (redacted)") : indent(comment.body);
  return `${look.dim(head)}\n${body}\n`;
}

/** Returns a ticket as it is shown to people. */
export function renderTicket(ticket: ShownTicket, how: TicketLook): string {
  const { color, when } = how;
  const look = paint(color);
  const rows = rowsOf(ticket, how).map(
    ([label, value, shown]) => [escapeLine(label), shown ?? escapeLine(value)] as const,
  );
  const width = Math.max(...rows.map(([label]) => label.length));
  const gone = ticket.deleted ? ` ${look.bad("(deleted)")}` : "";
  const parts = [
    `${look.id(ticket.shown)} ${look.bold(escapeLine(ticket.title))}${gone}\n`,
    ...rows.map(([label, value]) => `${look.dim(label.padEnd(width))}  ${value}\n`),
  ];
  if (ticket.body !== "") parts.push(`\n${indent(ticket.body)}\n`);
  if (ticket.criteria.length > 0)
    parts.push(
      `\n${look.bold("Criteria")}\n`,
      ...ticket.criteria.map((c) => `  [${c.done ? "x" : " "}] ${escapeLine(c.text)}\n`),
    );
  parts.push(
    linkLines("Links", ticket.links, look),
    linkLines("Linked from", ticket.backlinks, look),
  );
  if (ticket.comments.length > 0)
    parts.push(
      `\n${look.bold("Comments")}\n`,
      ticket.comments.map((c) => commentText(c, look, when)).join("\n"),
    );
  return parts.join("");
}
