import { parseDuration } from "../domain/duration.ts";
import type { Match } from "./query.ts";
import { type FieldKind, kindOfField } from "./query-fields.ts";
import { parseMoment } from "./query-times.ts";

/** What is wrong with a condition, as the end of a sentence, and the way out. */
export interface ConditionFault {
  readonly problem: string;
  readonly way: string;
}

/** Kinds whose values have an order. */
const ORDERED: ReadonlySet<FieldKind> = new Set<FieldKind>([
  ...(["rank", "number", "hours", "count", "day", "moment", "term", "custom"] as const),
]);
const WITH_BEGINNINGS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  ...(["word", "person", "rank", "own", "text", "custom"] as const),
]);

/** Tells whether values of a kind can be compared by `<`, and stand between two others. */
export const isOrdered = (kind: FieldKind): boolean => ORDERED.has(kind);

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/i;
const COUNT = /^\d{1,9}$/;

/** Returns the number that a text is, or NaN. */
export function numberOf(text: string): number {
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}

/** Returns the hours that a text says: `3`, `1.5`, `90m`, `1h30m`; NaN for one that says none. */
export function hoursOf(text: string): number {
  const plain = numberOf(text);
  if (!Number.isNaN(plain)) return plain;
  try {
    return parseDuration(text) / 60;
  } catch {
    return Number.NaN;
  }
}

const DATES = "Dates are written 2026, 2026-12, 2026-12-24 or today; 2w is two weeks from now";

/** How values of a kind are checked, and what they look like. */
const VALUES: Readonly<
  Partial<Record<FieldKind, readonly [fits: (text: string) => boolean, way: string]>>
> = {
  number: [(text) => !Number.isNaN(numberOf(text)), "For example: 3, >=3 or 1..5"],
  hours: [(text) => !Number.isNaN(hoursOf(text)), "Hours are written 3, 1.5 or 1h30m"],
  count: [(text) => COUNT.test(text), "It is counted: 0, >3 or 1..5"],
  day: [isDay, `${DATES}.`],
  moment: [(text) => parseMoment(text) !== undefined, `${DATES.replace(" from now", "")} ago.`],
  term: [(text) => parseMoment(text) !== undefined, `${DATES}.`],
};

function isDay(text: string): boolean {
  const moment = parseMoment(text);
  return moment !== undefined && (moment.kind !== "span" || moment.parts.length <= 3);
}

const WHAT: Readonly<Partial<Record<FieldKind, string>>> = {
  number: "number",
  hours: "number of hours",
  count: "count",
  day: "date",
  moment: "date or time",
  term: "date or time",
};

function valueFault(field: string, kind: FieldKind, value: string): ConditionFault | undefined {
  if (value.trim() === "")
    return { problem: `${field} has no value`, way: 'For example: label:ui or "two words"' };
  const [fits, way = ""] = VALUES[kind] ?? [];
  if (fits === undefined || fits(value)) return undefined;
  return { problem: `${field} takes a ${WHAT[kind]}, not ${JSON.stringify(value)}`, way };
}

function operatorFault(
  field: string,
  kind: FieldKind,
  op: Match["op"],
): ConditionFault | undefined {
  if (op === "is" || op === "none") return undefined;
  if (op === "me")
    return kind === "person"
      ? undefined
      : { problem: `${field} is nobody`, way: "For example: assignee:me" };
  if (op === "prefix")
    return WITH_BEGINNINGS.has(kind)
      ? undefined
      : { problem: `${field} is not found by its beginning`, way: "Leave the * out." };
  return isOrdered(kind)
    ? undefined
    : { problem: `${field} has no order`, way: 'What begins with < or > goes in quotes: ">x"' };
}

/** Returns what is wrong with a value that a field is to have, as far as it can be told without the store. */
export function matchFault(field: string, match: Match): ConditionFault | undefined {
  const kind = kindOfField(field);
  const fault = operatorFault(field, kind, match.op);
  if (fault !== undefined || match.op === "none" || match.op === "me") return fault;
  if (match.op === "prefix") return undefined;
  const values = match.op === "range" ? [match.from, match.to] : [match.value];
  for (const value of values) {
    const wrong = valueFault(field, kind, value);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
