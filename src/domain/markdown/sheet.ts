import type { Json, JsonObject } from "../../base/json.ts";
import { bareObject } from "../../base/json.ts";
import type { Link, Ref, Ticket } from "../ticket.ts";

/** What the Markdown form of a ticket says: all that can be edited in it, and nothing else. */
export interface Sheet {
  readonly title: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly resolution: string | null;
  readonly priority: string | null;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  readonly milestone: string | null;
  /** A date: 2026-12-31. */
  readonly due: string | null;
  /** Hours. */
  readonly estimate: number | null;
  readonly points: number | null;
  readonly links: readonly Link[];
  readonly refs: readonly Ref[];
  readonly aliases: readonly string[];
  readonly custom: JsonObject;
  readonly body: string;
  readonly criteria: readonly SheetCriterion[];
}

export interface SheetCriterion {
  readonly text: string;
  readonly done: boolean;
}

/** Fields that hold one text. */
export const TEXT_FIELDS = [
  "title",
  "type",
  "status",
  "resolution",
  "priority",
  "milestone",
  "due",
] as const;
/** Fields that hold a number. */
export const NUMBER_FIELDS = ["estimate", "points"] as const;
/** Fields that hold a list of names. */
export const LIST_FIELDS = ["assignees", "labels", "aliases"] as const;

export const EMPTY_SHEET: Sheet = {
  title: null,
  type: null,
  status: null,
  resolution: null,
  priority: null,
  assignees: [],
  labels: [],
  milestone: null,
  due: null,
  estimate: null,
  points: null,
  links: [],
  refs: [],
  aliases: [],
  custom: {},
  body: "",
  criteria: [],
};

/** Returns a body as every Markdown file can hold it: LF, no blank lines around it. */
export function plainBody(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/, "");
}

/** Returns the text of a criterion as a list item can hold it: LF, no space around its lines' ends or itself. */
export function plainCriterion(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[ \t]+$/gm, "")
    .trim();
}

/** Returns custom fields without those that are null, which means absent. */
export function plainCustom(custom: JsonObject): JsonObject {
  const found = bareObject<Json>();
  for (const [key, value] of Object.entries(custom)) if (value !== null) found[key] = value;
  return found;
}

/** Returns the sheet of a ticket. */
export function sheetOf(ticket: Ticket): Sheet {
  const { title, type, status, resolution, priority, milestone, due, estimate, points } = ticket;
  const { assignees, labels, aliases, links, refs } = ticket;
  return {
    ...{ title, type, status, resolution, priority, milestone, due, estimate, points },
    ...{ assignees, labels, aliases },
    links: links.map(({ type: link, to }) => ({ type: link, to })),
    refs: refs.map(({ type: ref, value }) => ({ type: ref, value })),
    custom: plainCustom(ticket.custom),
    body: plainBody(ticket.body),
    criteria: ticket.criteria.map(({ text, done }) => ({ text: plainCriterion(text), done })),
  };
}
