import type { Comparison, Match } from "./query.ts";
import { daysOf, parseMoment, type Span, timesOf } from "./query-times.ts";
import { hasBeginning } from "./text/match-text.ts";

export type Fits<Value> = (value: Value) => boolean;

/** Returns a test that one of several tests is enough for. */
export function someOf<Value>(tests: readonly Fits<Value>[]): Fits<Value> {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  return (value) => tests.some((test) => test(value));
}

/** Returns a test by what a comparison with the given value came to: negative, 0 or positive. */
export function holds(op: Comparison): (order: number) => boolean {
  if (op === "<") return (order) => order < 0;
  if (op === "<=") return (order) => order <= 0;
  return op === ">" ? (order) => order > 0 : (order) => order >= 0;
}

/** Returns a test of names, whatever their case; `ranked` tells of those that must be compared. */
export function wordFits(
  any: readonly Match[],
  me: string | undefined,
  ranked: (match: Match) => Fits<string> | undefined,
): Fits<string> {
  const same = new Set<string>();
  const tests: Fits<string>[] = [(word) => same.has(word.toLowerCase())];
  for (const match of any) {
    if (match.op === "is") same.add(match.value.toLowerCase());
    else if (match.op === "me") same.add((me ?? "").toLowerCase());
    else if (match.op === "prefix") {
      const beginning = match.value.toLowerCase();
      tests.push((word) => word.toLowerCase().startsWith(beginning));
    } else tests.push(ranked(match) ?? (() => false));
  }
  return someOf(tests);
}

/** Returns a test of texts: that they hold another, or a word that begins so. */
export function textFits(any: readonly Match[]): Fits<string> {
  return someOf(
    any.map((match): Fits<string> => {
      if (match.op !== "is" && match.op !== "prefix") return () => false;
      const wanted = match.value.toLowerCase();
      if (match.op === "is") return (text) => text.toLowerCase().includes(wanted);
      return (text) => hasBeginning(text.toLowerCase(), wanted);
    }),
  );
}

/** Returns a test of numbers. What is not a number fits none. */
export function numberFits(any: readonly Match[], parse: (text: string) => number): Fits<number> {
  return someOf(
    any.map((match): Fits<number> => {
      if (match.op === "range") {
        const ends = [parse(match.from), parse(match.to)];
        const [least, most] = [Math.min(...ends), Math.max(...ends)];
        return (n) => n >= least && n <= most;
      }
      if (match.op === "none" || match.op === "me" || match.op === "prefix") return () => false;
      const wanted = parse(match.value);
      if (match.op === "is") return (n) => n === wanted;
      const fits = holds(match.op);
      // A number that is none is neither less nor greater.
      return (n) => fits(n - wanted);
    }),
  );
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

const isStretch = (text: string): boolean => parseMoment(text)?.kind === "stretch";

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** Returns a test for a comparison with a span: before it, after it, or not. */
function comparedWith({ from, to }: Span, op: Comparison): Fits<number> {
  if (op === "<") return (t) => t < from;
  if (op === ">=") return (t) => t >= from;
  // A point in time has no inside.
  if (from === to) return op === "<=" ? (t) => t <= to : (t) => t > to;
  return op === "<=" ? (t) => t < to : (t) => t >= to;
}

function momentTest(match: Match, calendar: Calendar): Fits<number> {
  if (match.op === "none" || match.op === "me" || match.op === "prefix") return () => false;
  if (match.op === "range") {
    const ends = [spanOf(match.from, calendar), spanOf(match.to, calendar)] as const;
    const from = Math.min(...ends.map((span) => span.from));
    const last = ends.reduce((a, b) => (b.to > a.to ? b : a));
    const before = comparedWith(last, "<=");
    return (t) => t >= from && before(t);
  }
  const span = spanOf(match.value, calendar);
  const stretch = isStretch(match.value);
  if (match.op === "is") {
    if (!stretch) return (t) => t >= span.from && t < span.to;
    // Within so long from now.
    const { now, ahead, days } = calendar;
    const today = days ? spanOf("today", calendar).from : now;
    return ahead ? (t) => t >= today && t <= span.to : (t) => t >= span.from;
  }
  // How long ago something was grows as its time goes back.
  return comparedWith(span, stretch && !calendar.ahead ? TURNED[match.op] : match.op);
}

/** Returns a test of times or days since 1970. */
export function momentFits(any: readonly Match[], calendar: Calendar): Fits<number> {
  return someOf(any.map((match) => momentTest(match, calendar)));
}
