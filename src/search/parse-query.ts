import { matchFault } from "./check-condition.ts";
import { allOf, anyOf, type Leaf, type Match, type Query } from "./query.ts";
import { badQuery } from "./query-error.ts";
import {
  fieldNamed,
  meantOf,
  partNamed,
  QUERY_FIELDS,
  QUERY_PARTS,
  QUERY_STATES,
  SETTINGS,
} from "./query-fields.ts";
import { DEEPEST, LONGEST, MOST_TERMS, MOST_VALUES } from "./query-limits.ts";
import {
  type Cursor,
  endsIn,
  readField,
  readValues,
  readWord,
  skipSpaces,
  textOf,
  type Written,
} from "./read-term.ts";
import { matchOf } from "./written-match.ts";

/** Where conditions and their values stand in the text, from 0. */
export type Places = ReadonlyMap<Leaf | Match, number>;

/** What a query asks for. */
export interface ParsedQuery {
  /** What tickets must be; `undefined`: nothing is said. */
  readonly where: Query | undefined;
  /** Field names, "-" before one for descending. */
  readonly sort?: readonly string[];
  readonly limit?: number;
  readonly places: Places;
}

interface Reading extends Cursor {
  depth: number;
  terms: number;
  values: number;
  readonly places: Map<Leaf | Match, number>;
  sort: readonly string[] | undefined;
  limit: number | undefined;
}

function refuse(reading: Reading, column: number, problem: string, way: string) {
  return badQuery(reading.text, column, problem, way);
}

/** Counts what is read, so that answering takes no longer than the store is large. */
function count(reading: Reading, column: number, values: number): void {
  reading.terms++;
  reading.values += values;
  if (reading.terms > MOST_TERMS || reading.values > MOST_VALUES)
    throw refuse(
      reading,
      column,
      `more than ${MOST_TERMS} terms, or ${MOST_VALUES} values`,
      "Ask for less at once.",
    );
}

function textLeaf(reading: Reading, written: Written): Leaf {
  const { raw, quoted, column } = written;
  const text = textOf(written);
  if (text.trim() === "")
    throw refuse(reading, column, "a phrase has no value", 'For example: label:ui or "two words"');
  const shorter = textOf({ raw: raw.slice(0, -1), quoted });
  const phrase = quoted || /\s/.test(text);
  if (shorter !== "" && !phrase) {
    if (endsIn(written, "*")) return { kind: "text", term: { mode: "prefix", text: shorter } };
    if (endsIn(written, "~")) return { kind: "text", term: { mode: "fuzzy", text: shorter } };
  }
  return { kind: "text", term: { mode: phrase ? "phrase" : "word", text } };
}

function placed<T extends Leaf | Match>(reading: Reading, node: T, column: number): T {
  reading.places.set(node, column);
  return node;
}

function fieldLeaf(reading: Reading, field: string, column: number, values: readonly Written[]) {
  const any = values.map((written) => {
    const match = placed(reading, matchOf(field, written), written.column);
    const fault = matchFault(field, match);
    if (fault !== undefined) throw refuse(reading, written.column, fault.problem, fault.way);
    return match;
  });
  return placed(reading, { kind: "field", field, any } as const, column);
}

/** Returns what `is:` or `has:` is to find, as it is called in a query that was read. */
function nameOf(reading: Reading, kind: "is" | "has", written: Written): string {
  const { column } = written;
  const [name, has] = [textOf(written), kind === "has"];
  const known = has ? [...QUERY_PARTS, "custom.KEY"] : QUERY_STATES;
  if (name.trim() === "")
    throw refuse(reading, column, `${kind} has no value`, `Known: ${known.join(", ")}.`);
  const what = has ? partNamed(name) : QUERY_STATES.find((state) => state === name.toLowerCase());
  if (what !== undefined) return what;
  const problem = `${has ? "tickets have no" : "no ticket is"} ${JSON.stringify(name)}`;
  throw refuse(reading, column, problem, meantOf(name, known));
}

/** `is:ready,overdue`, `has:comments`. */
function namedLeaf(
  reading: Reading,
  kind: "is" | "has",
  column: number,
  values: readonly Written[],
): Query {
  return anyOf(
    values.map((written) =>
      placed(reading, { kind, what: nameOf(reading, kind, written) }, column),
    ),
  );
}

/** Takes a term that is no condition: in what order, and how many. */
function takeSetting(
  reading: Reading,
  field: string,
  column: number,
  values: readonly Written[],
): void {
  const texts = values.map(textOf);
  const [first = ""] = texts;
  if (reading.depth > 0)
    throw refuse(reading, column, `${field} is of the whole query`, "Put it outside the ( ).");
  if (texts.some((text) => text.trim() === ""))
    throw refuse(reading, column, `${field} has no value`, "For example: sort:-updated limit:50");
  if (field === "sort") reading.sort = [...(reading.sort ?? []), ...texts];
  else if (texts.length > 1)
    throw refuse(reading, column, "limit takes one value", `For example: limit:${first}`);
  else if (/^\d{1,9}$/.test(first)) reading.limit = Number(first);
  else throw refuse(reading, column, "limit takes a whole number", "For example: limit:50");
}

function unknownField(reading: Reading, name: string, column: number) {
  const meant = meantOf(name, [...QUERY_FIELDS, "custom.KEY"]);
  const words = "Words with a colon go in quotes.";
  const isNear = meant.startsWith("Did") || name.includes(".");
  const own = `A field of your own is custom.${name}. ${words} ${meant}`;
  const way = isNear ? `${meant} ${words}` : own;
  return refuse(reading, column, `there is no field ${JSON.stringify(name)}`, way);
}

/** Reads a term: a condition, or a setting, of which nothing is left. */
function readTerm(reading: Reading, negated: boolean): Query | undefined {
  const column = reading.at;
  const name = readField(reading);
  if (name === undefined) {
    const written = readWord(reading);
    if (written.raw === "" && !written.quoted)
      throw refuse(reading, column, "nothing stands behind the -", "For example: -label:wip");
    count(reading, column, 1);
    return placed(reading, textLeaf(reading, written), column);
  }
  const values = readValues(reading);
  count(reading, column, values.length);
  const folded = name.toLowerCase();
  if (SETTINGS.includes(folded)) {
    if (negated) throw refuse(reading, column, `${folded} can't be negated`, "Leave the - out.");
    takeSetting(reading, folded, column, values);
    return undefined;
  }
  if (folded === "is" || folded === "has") return namedLeaf(reading, folded, column, values);
  const field = fieldNamed(name);
  if (field === undefined) throw unknownField(reading, name, column);
  if (field !== "text") return fieldLeaf(reading, field, column, values);
  return anyOf(values.map((written) => placed(reading, textLeaf(reading, written), column)));
}

const WORD_END = /^(?:[\s()]|$)/;

/** Tells whether a word of the language stands here: OR, AND, NOT. */
function isAt({ text, at }: Cursor, word: string): boolean {
  return (
    text.startsWith(word, at) && WORD_END.test(text.slice(at + word.length, at + word.length + 1))
  );
}

/** Tells whether everything at this depth is read. */
function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length || text[at] === ")";
}

function readGroup(reading: Reading): Query {
  const column = reading.at++;
  if (++reading.depth > DEEPEST)
    throw refuse(reading, column, `more than ${DEEPEST} ( in each other`, "Ask for less at once.");
  const inner = readAny(reading);
  if (reading.text[reading.at] !== ")")
    throw refuse(reading, column, "a ( that is not closed", "Close it: (label:ui OR label:api)");
  reading.at++;
  reading.depth--;
  if (inner === undefined)
    throw refuse(reading, column, "nothing stands between ( and )", "Leave them out.");
  const behind = reading.text[reading.at] ?? " ";
  if (!/[\s)]/.test(behind))
    throw refuse(reading, reading.at, "text right behind a )", "Put a space between them.");
  return inner;
}

/** Reads a term or a group, with what negates it. */
function readOne(reading: Reading): Query | undefined {
  let negated = false;
  for (skipSpaces(reading); isAt(reading, "NOT"); skipSpaces(reading)) {
    negated = !negated;
    reading.at += "NOT".length;
  }
  const column = reading.at;
  if (isAtEnd(reading) || isAt(reading, "OR") || isAt(reading, "AND"))
    throw refuse(reading, column, "nothing stands behind NOT", "For example: NOT label:wip");
  const minus = reading.text[column] === "-" && /\S/.test(reading.text[column + 1] ?? "");
  if (minus) reading.at++;
  const turned = negated !== minus;
  const group = reading.text[reading.at] === "(";
  const part = group ? readGroup(reading) : readTerm(reading, turned || minus);
  return part !== undefined && turned ? { kind: "not", part } : part;
}

/** Reads what stands side by side: all of it must hold. */
function readAll(reading: Reading): Query | undefined {
  const parts: (Query | undefined)[] = [];
  for (skipSpaces(reading); !isAtEnd(reading) && !isAt(reading, "OR"); skipSpaces(reading)) {
    if (!isAt(reading, "AND")) {
      parts.push(readOne(reading));
      continue;
    }
    const column = reading.at;
    reading.at += "AND".length;
    skipSpaces(reading);
    if (parts.length === 0 || isAtEnd(reading) || isAt(reading, "OR") || isAt(reading, "AND"))
      throw lonely(reading, "AND", column);
  }
  return allOf(parts);
}

function lonely(reading: Reading, word: string, column: number) {
  const way = `For example: (label:ui ${word} label:api). The word itself goes in quotes: "${word}"`;
  return refuse(reading, column, `${word} needs a condition on both sides`, way);
}

/** Reads what stands on the sides of OR: one of them is enough. */
function readAny(reading: Reading): Query | undefined {
  const parts = [readAll(reading)];
  while (isAt(reading, "OR")) {
    const column = reading.at;
    reading.at += "OR".length;
    parts.push(readAll(reading));
    if (parts.at(-1) === undefined || parts.at(-2) === undefined)
      throw lonely(reading, "OR", column);
  }
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : anyOf(given);
}

/**
 * Returns what a query asks for: `label:ui,api -status:blocked (is:overdue OR priority:>=high) "exact words" sort:-updated`.
 *
 * It takes time in proportion to the length of the text. @throws TicketError `BAD_QUERY`, with the column and the way out.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > LONGEST)
    throw badQuery(
      text.slice(0, 80),
      LONGEST,
      `it is longer than ${LONGEST} characters`,
      "Ask for less at once.",
    );
  const places = new Map<Leaf | Match, number>();
  const counts = { depth: 0, terms: 0, values: 0 };
  const reading: Reading = { text, at: 0, ...counts, places, sort: undefined, limit: undefined };
  const where = readAny(reading);
  if (reading.at < text.length)
    throw refuse(reading, reading.at, "a ) without its (", 'As a word it goes in quotes: ")"');
  const { sort, limit } = reading;
  return {
    where,
    ...(sort === undefined ? {} : { sort }),
    ...(limit === undefined ? {} : { limit }),
    places,
  };
}
