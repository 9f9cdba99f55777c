import type { ListedTicket, TicketHead } from "../app/tickets.ts";
import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import type { Call } from "./command.ts";
import type { When } from "./render/time.ts";

const num = (value: number | null): string => (value === null ? "" : String(value));
const time = (iso: string | null, when: When): string =>
  iso === null || iso === "" ? "" : when(iso);

/** Columns that need the least of a ticket: the usual ones. */
const HEAD_COLUMNS: Readonly<Record<string, (ticket: TicketHead) => string>> = {
  id: (t) => t.shown,
  status: (t) => t.status,
  priority: (t) => t.priority ?? "",
  type: (t) => t.type ?? "",
  title: (t) => t.title,
};

/** What columns can show. */
const COLUMNS: Readonly<Record<string, (ticket: ListedTicket, when: When) => string>> = {
  ...HEAD_COLUMNS,
  assignees: (t) => t.assignees.join(", "),
  labels: (t) => t.labels.join(", "),
  milestone: (t) => t.milestone ?? "",
  due: (t) => t.due ?? "",
  estimate: (t) => num(t.estimate),
  points: (t) => num(t.points),
  resolution: (t) => t.resolution ?? "",
  created: (t, when) => time(t.created, when),
  updated: (t, when) => time(t.updated, when),
  closed: (t, when) => time(t.closed, when),
  aliases: (t) => t.aliases.join(", "),
  body: (t) => t.body,
  comments: (t) => String(t.comments.length),
};

/** Names of all columns but those of custom fields. */
export const COLUMN_NAMES: readonly string[] = Object.keys(COLUMNS);

const DEFAULT = Object.keys(HEAD_COLUMNS);
/** Columns that may be long, and are cut when the title is cut already. */
const LONG = new Set(["assignees", "labels", "milestone", "aliases", "body"]);
/** Before the key of a custom field. */
const CUSTOM = "custom.";

/** Tells whether columns need no more than the least of a ticket. */
export const areOfHeads = (names: readonly string[]): boolean =>
  names.every((name) => name in HEAD_COLUMNS);

/** Returns what stands in such a column. */
export const headCell = (name: string, ticket: TicketHead): string =>
  HEAD_COLUMNS[name]?.(ticket) ?? "";

/** Returns what stands in a column of a ticket. */
export function cell(name: string, ticket: ListedTicket, when: When): string {
  if (!name.startsWith(CUSTOM)) return COLUMNS[name]?.(ticket, when) ?? "";
  const value = ticket.custom[name.slice(CUSTOM.length)] ?? "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Returns the columns that are asked for. @throws TicketError `UNKNOWN_COLUMN`. */
export function columnsOf(call: Call, otherwise: readonly string[] = DEFAULT): readonly string[] {
  const asked = call.list("columns");
  const names = asked.length === 0 ? otherwise : asked;
  for (const name of names) {
    if (COLUMN_NAMES.includes(name) || name.startsWith(CUSTOM)) continue;
    const near = closest(name, COLUMN_NAMES);
    throw new TicketError(
      "UNKNOWN_COLUMN",
      "usage",
      `There is no column ${JSON.stringify(name)}.`,
      {
        hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${COLUMN_NAMES.join(", ")}, custom.KEY.`,
      },
    );
  }
  return names;
}

/** Tells when a column is cut to make rows fit a terminal: the title first, other long ones later, the rest never. */
export function shrinks(name: string): boolean | "later" {
  return LONG.has(name) || name.startsWith(CUSTOM) ? "later" : name === "title";
}
