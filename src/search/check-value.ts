import { parseDuration } from "../domain/duration.ts";
import { type ConditionFault, valuesIn } from "./check-condition.ts";
import type { Match } from "./query.ts";
import { type FieldKind, kindOfField } from "./query-fields.ts";
import { parseMoment } from "./query-times.ts";

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

/** Returns what is wrong with the values that a field is compared with, so far as it can be told without the store. */
export function valueFault(field: string, match: Match): ConditionFault | undefined {
  const kind = kindOfField(field);
  const [fits, way = ""] = VALUES[kind] ?? [];
  if (fits === undefined || match.op === "prefix") return undefined;
  const wrong = valuesIn(match).find((value) => !fits(value));
  if (wrong === undefined) return undefined;
  return { problem: `${field} takes a ${WHAT[kind]}, not ${JSON.stringify(wrong)}`, way };
}
