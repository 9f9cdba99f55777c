import { accepts, type Sought } from "./sought.ts";
import { type Searched, type TextKind, ticketTexts } from "./ticket-texts.ts";
import { eachRun, isAscii, isAsciiLetter, LONGEST, normalText, wordsOfRun } from "./words.ts";

/** From where to where in a text. */
export type Range = readonly [start: number, end: number];

/** A piece of a ticket's text in which something stands that was sought. */
export interface TextMatch {
  readonly kind: TextKind;
  /** The comment that it is of; null: of none. */
  readonly comment: string | null;
  /** On one line; with … where something is left out. */
  readonly text: string;
  /** Where in `text` the words stand that were sought: UTF-16, as in JavaScript. */
  readonly highlights: readonly Range[];
}

/** Where something stands: the words, and which of the things it is. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly what: number;
}

/** No text is shown from so many places, nor from so far behind its beginning. */
const [MOST_PLACES, LONGEST_TEXT] = [1000, 200_000];

/** A word of a text that some step takes. */
interface Taken {
  /** Which word of the text it is. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** A bit for each step that takes it. */
  readonly bits: number;
}

/** Words in a row, beyond what bits there are for, are not shown. */
const MOST_STEPS = 30;

/** Returns what finds the words of a normal text that some step takes; each run of letters is looked at once. */
function wordTaker(sought: readonly Sought[], length: number): Wanted["take"] {
  const steps = sought.flat().slice(0, MOST_STEPS);
  const bitsOf = (terms: readonly string[]): number =>
    steps.reduce((bits, step, i) => {
      const taken = terms.some((term) => accepts(step, term));
      return taken ? bits | (1 << i) : bits;
    }, 0);
  const known = new Map<string, readonly number[]>();
  const bitsOfRun = (run: string): readonly number[] => {
    const own = known.get(run) ?? wordsOfRun(run).map(bitsOf);
    known.set(run, own);
    return own;
  };
  const needles = sought.every((own) => own.length === 1) ? needlesOf(steps) : undefined;
  // Of one thing the first place is shown, and what stands as near as that.
  const reach = sought.length === 1 ? length : Number.POSITIVE_INFINITY;
  return (text) =>
    (needles === undefined ? undefined : quickly(text, needles, reach, bitsOfRun)) ??
    thoroughly(text, bitsOfRun);
}

function thoroughly(text: string, bitsOfRun: (run: string) => readonly number[]): readonly Taken[] {
  const taken: Taken[] = [];
  let at = 0;
  eachRun(text, (run, start) => {
    for (const bits of bitsOfRun(run)) {
      if (bits !== 0) taken.push({ at, start, end: start + run.length, bits });
      at++;
    }
  });
  return taken;
}

/** More words than that are not looked for one by one. */
const MOST_NEEDLES = 16;

/** Returns what stands in each word that steps take; undefined: too much. */
function needlesOf(steps: Sought): readonly string[] | undefined {
  const needles = steps.flatMap(({ word, edits, found }) => (edits === 0 ? [word] : (found ?? [])));
  const all = needles.length <= MOST_NEEDLES && steps.every((s) => s.edits === 0 || s.found);
  return all ? needles : undefined;
}

const LETTER = Uint8Array.from({ length: 0x80 }, (_, code) => (isAsciiLetter(code) ? 1 : 0));

// Here and below no pairs in passing: each costs three objects where no code has warmed up. And no pattern in these two: it would be
// tried again at each letter.

/** Returns where the run of letters begins that has this place in it. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && LETTER[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** Returns where it ends. Behind the end of a text there is no letter. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (LETTER[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** What is looked for in a text of ASCII, and where. */
interface Looking {
  readonly text: string;
  readonly lower: string;
  /** So far from the first place of a needle is of use. */
  readonly reach: number;
  readonly bitsOfRun: (run: string) => readonly number[];
}

/** Looks at the runs of letters in which a needle is; false: one is several words in a row. */
function takeNeedle(
  { text, lower, reach, bitsOfRun }: Looking,
  needle: string,
  taken: Map<number, Taken>,
): boolean {
  let far = Number.POSITIVE_INFINITY;
  for (let at = lower.indexOf(needle); at >= 0 && at <= far; ) {
    const start = runStart(text, at);
    const end = runEnd(text, at);
    if (end - start > LONGEST) return false;
    const bits = bitsOfRun(text.slice(start, end))[0] ?? 0;
    if (bits !== 0) {
      taken.set(start, { at: start, start, end, bits });
      far = Math.min(far, start + reach);
    }
    at = lower.indexOf(needle, Math.max(end, at + 1));
  }
  return true;
}

/** The same for a text of ASCII in which words may stand anywhere. */
function quickly(
  text: string,
  needles: readonly string[],
  reach: number,
  bitsOfRun: Looking["bitsOfRun"],
): readonly Taken[] | undefined {
  if (!isAscii(text)) return undefined;
  const looking = { text, lower: text.toLowerCase(), reach, bitsOfRun };
  const taken = new Map<number, Taken>();
  if (!needles.every((needle) => takeNeedle(looking, needle, taken))) return undefined;
  const all = [...taken.values()];
  return needles.length > 1 ? all.sort((a, b) => a.start - b.start) : all;
}

/** Returns where in a text something stands that was sought, in order. */
function placesIn(words: readonly Taken[], sought: readonly Sought[]): readonly Place[] {
  const places: Place[] = [];
  let first = 0;
  for (let what = 0; what < sought.length; what++) {
    const { length } = sought[what] as Sought;
    if (first + length > MOST_STEPS) break;
    for (let from = 0; from < words.length && places.length < MOST_PLACES; from++) {
      const end = rowFrom(words, from, first, length);
      if (end !== undefined) places.push({ start: words[from]?.start ?? 0, end, what });
    }
    first += length;
  }
  return sought.length > 1 ? places.sort((a, b) => a.start - b.start || a.end - b.end) : places;
}

/** Returns where a row of words ends that are taken by so many steps, one behind the other; undefined: they are no row. */
function rowFrom(
  words: readonly Taken[],
  from: number,
  step: number,
  length: number,
): number | undefined {
  const start = words[from]?.at ?? 0;
  let end: number | undefined;
  for (let i = 0, at = from; i < length; i++) {
    const word = words[at++];
    if (word?.at !== start + i || (word.bits & (1 << (step + i))) === 0) return undefined;
    end = word.end;
  }
  return end;
}

/** So much of a snippet stands before what was sought. */
const BEFORE = 1 / 4;

/** Returns where the piece of a text begins that has most of what was sought: so many things. */
function bestStart(places: readonly Place[], length: number, things: number): number {
  let best = { start: places[0]?.start ?? 0, things: 1 };
  for (const [i, { start }] of places.entries()) {
    if (best.things === things) break;
    const seen = new Set<number>();
    for (let at = i; at < places.length; at++) {
      const place = places[at] as Place;
      if (place.end - start > length * (1 - BEFORE)) break;
      seen.add(place.what);
    }
    if (seen.size > best.things) best = { start, things: seen.size };
  }
  return best.start;
}

/** Returns the nearest place in a text where no word, and no character of two halves, is cut; as far as one is near. */
function atGap(text: string, wanted: number, towards: -1 | 1): number {
  const near = 24;
  for (let step = 0; step <= near; step++) {
    const at = wanted + step * towards;
    if (at <= 0) return 0;
    if (at >= text.length) return text.length;
    if (/\s/.test(text[at - 1] ?? "") || /\s/.test(text[at] ?? "")) return at;
  }
  return wholeFrom(text, wanted);
}

/** Returns this place, or the next one, so that no character of two halves is cut. */
const wholeFrom = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at;

const onLine = (text: string): string => text.replaceAll(/\s+/g, " ");

/** Puts more behind a line, but no blank at its beginning. */
const begun = (line: string, more: string): string =>
  line === "" || line === "…" ? line + more.trimStart() : line + more;

/** Returns a piece of a text on one line, and where the ranges stand in it. */
function onOneLine(
  text: string,
  [from, to]: Range,
  ranges: readonly Range[],
): Pick<TextMatch, "text" | "highlights"> {
  const highlights: Range[] = [];
  let line = from > 0 ? "…" : "";
  let at = from;
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges[i] as Range;
    const start = range[0];
    const end = range[1];
    if (start >= to || end <= at) continue;
    line = begun(line, onLine(text.slice(at, start)));
    const stop = Math.min(end, to);
    const shown = onLine(text.slice(start, stop));
    highlights.push([line.length, line.length + shown.length]);
    line += shown;
    at = stop;
  }
  line = begun(line, onLine(text.slice(at, to))).trimEnd();
  return { text: line + (to < text.length ? "…" : ""), highlights };
}

/** Puts ranges together that overlap. */
function united(places: readonly Place[]): readonly Range[] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < places.length; i++) {
    const { start, end } = places[i] as Place;
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

/** What is asked of each text. */
interface Wanted {
  readonly sought: readonly Sought[];
  /** About so many characters are shown. */
  readonly length: number;
  readonly take: (text: string) => readonly Taken[];
}

/** Returns the piece of a text that has most of what was sought; undefined: it has nothing. */
function snippetOf(
  whole: string,
  { sought, length, take }: Wanted,
): Pick<TextMatch, "text" | "highlights"> | undefined {
  const text = normalText(whole.slice(0, LONGEST_TEXT));
  const places = placesIn(take(text), sought);
  if (places.length === 0) return undefined;
  const start = bestStart(places, length, sought.length);
  const wanted = Math.min(start - Math.floor(length * BEFORE), text.length - length);
  const from = Math.min(start, atGap(text, Math.max(0, wanted), 1));
  const end = Math.min(text.length, from + length);
  const gap = atGap(text, end, -1);
  return onOneLine(text, [from, gap > start ? gap : wholeFrom(text, end)], united(places));
}

/** Returns what returns a piece of each text of a ticket in which something stands that was sought, of about that length. */
export function textMatcher(
  sought: readonly Sought[],
  length: number,
): (ticket: Searched) => readonly TextMatch[] {
  const wanted = { sought, length, take: wordTaker(sought, length) };
  return (ticket) =>
    ticketTexts(ticket).flatMap(({ kind, comment, text }) => {
      const snippet = snippetOf(text, wanted);
      return snippet === undefined ? [] : [{ kind, comment, ...snippet }];
    });
}
