import type { Comparison, Match } from "./query.ts";
import { daysOf, parseMoment, type Span, timesOf } from "./query-times.ts";

/** Numbers from one to another; both belong to it. */
export interface NumberSpan {
  readonly least: number;
  readonly most: number;
}

const ENDLESS = Number.POSITIVE_INFINITY;
const number = new Float64Array(1);
const bits = new BigInt64Array(number.buffer);

/** Returns the least number that is greater. */
function above(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  number[0] = x;
  bits[0] = (bits[0] ?? 0n) + (x > 0 ? 1n : -1n);
  return number[0] ?? x;
}

const below = (x: number): number => -above(-x);

/** Returns what a comparison with a number leaves. */
function comparedTo(x: number, op: Comparison): NumberSpan {
  if (op === "<") return { least: -ENDLESS, most: below(x) };
  if (op === "<=") return { least: -ENDLESS, most: x };
  return op === ">" ? { least: above(x), most: ENDLESS } : { least: x, most: ENDLESS };
}

/** Returns the numbers that are wanted. */
export function numberSpans(
  any: readonly Match[],
  parse: (text: string) => number,
): readonly NumberSpan[] {
  return any.flatMap((match): readonly NumberSpan[] => {
    if (match.op === "none" || match.op === "me" || match.op === "prefix") return [];
    if (match.op === "range") {
      const [a, b] = [parse(match.from), parse(match.to)];
      return [{ least: Math.min(a, b), most: Math.max(a, b) }];
    }
    const wanted = parse(match.value);
    return match.op === "is" ? [{ least: wanted, most: wanted }] : [comparedTo(wanted, match.op)];
  });
}

/** How moments are compared: as times, or as days. */
export interface Calendar {
  readonly now: number;
  /** Whether a stretch leads forward: a date that is to come is nearer the sooner it is. */
  readonly ahead: boolean;
  readonly days: boolean;
}

function spanOf(text: string, { now, ahead, days }: Calendar): Span {
  const moment = parseMoment(text);
  if (moment === undefined) return { from: Number.NaN, to: Number.NaN };
  return days ? daysOf(moment, now) : timesOf(moment, now, ahead);
}

/** Returns the last number in a span. A point in time has no inside. */
const lastIn = ({ from, to }: Span): number => (from === to ? to : below(to));

const isStretch = (text: string): boolean => parseMoment(text)?.kind === "stretch";

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** Returns what lies before a span, after it, or not. */
function comparedWith(span: Span, op: Comparison): NumberSpan {
  if (op === "<" || op === ">=") return comparedTo(span.from, op);
  return comparedTo(lastIn(span), op);
}

/** Returns what is within so long from now. */
function within(span: Span, calendar: Calendar): NumberSpan {
  const { now, ahead, days } = calendar;
  if (!ahead) return { least: span.from, most: ENDLESS };
  return { least: days ? spanOf("today", calendar).from : now, most: span.to };
}

function momentSpan(
  match: Exclude<Match, { readonly op: "none" | "me" | "prefix" }>,
  calendar: Calendar,
): NumberSpan {
  if (match.op === "range") {
    const ends = [spanOf(match.from, calendar), spanOf(match.to, calendar)];
    return {
      least: Math.min(...ends.map((span) => span.from)),
      most: Math.max(...ends.map(lastIn)),
    };
  }
  const span = spanOf(match.value, calendar);
  const stretch = isStretch(match.value);
  if (match.op === "is")
    return stretch ? within(span, calendar) : { least: span.from, most: lastIn(span) };
  // How long ago something was grows as its time goes back.
  return comparedWith(span, stretch && !calendar.ahead ? TURNED[match.op] : match.op);
}

/** Returns the times, or the days since 1970, that are wanted. */
export function momentSpans(any: readonly Match[], calendar: Calendar): readonly NumberSpan[] {
  return any.flatMap((match) =>
    match.op === "none" || match.op === "me" || match.op === "prefix"
      ? []
      : [momentSpan(match, calendar)],
  );
}
