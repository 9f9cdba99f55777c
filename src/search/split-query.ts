import { badQuery } from "./query-error.ts";

/** One piece of a query: `-label:ui,"needs review"`, a word, or a phrase in quotes. */
export interface Term {
  readonly negated: boolean;
  /** `undefined`: words to look for. */
  readonly field: string | undefined;
  readonly values: readonly string[];
  /** Place of its first character, from 0. */
  readonly column: number;
}

const FIELD = /^([a-zA-Z][\w-]*(?:\.[^\s:,"]+)?):/;

/** Reads a value at `at`: up to a comma or space, or a text in quotes, in which `\"` and `\\` are escapes. */
function readValue(query: string, at: number): { readonly value: string; readonly end: number } {
  if (query[at] !== '"') {
    const [value = ""] = /^[^\s,]*/.exec(query.slice(at)) ?? [];
    return { value, end: at + value.length };
  }
  const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(query.slice(at));
  if (quoted === null)
    throw badQuery(query, at, "a quotation mark that is not closed", 'Close it: "two words"');
  const [whole, inner = ""] = quoted;
  return { value: inner.replace(/\\(.)/gs, "$1"), end: at + whole.length };
}

/** Reads values with commas between them. */
function readValues(
  query: string,
  from: number,
): { readonly values: string[]; readonly end: number } {
  const values: string[] = [];
  for (let at = from; ; at++) {
    const { value, end } = readValue(query, at);
    values.push(value);
    at = end;
    if (query[at] !== ",") return { values, end: at };
  }
}

/** Reads a word, in which a comma is a character like any other, or a phrase in quotes. */
function readWord(
  query: string,
  from: number,
): { readonly values: string[]; readonly end: number } {
  if (query[from] === '"') {
    const { value, end } = readValue(query, from);
    return { values: [value], end };
  }
  const [word = ""] = /^\S*/.exec(query.slice(from)) ?? [];
  return { values: [word], end: from + word.length };
}

function readTerm(query: string, column: number): { readonly term: Term; readonly end: number } {
  const negated = query[column] === "-" && /\S/.test(query[column + 1] ?? "");
  const start = negated ? column + 1 : column;
  const [prefix = "", field] = FIELD.exec(query.slice(start)) ?? [];
  const read = field === undefined ? readWord : readValues;
  const { values, end } = read(query, start + prefix.length);
  if (/\S/.test(query[end] ?? ""))
    throw badQuery(query, end, "text right behind a quotation mark", "Put a space between them.");
  return { term: { negated, field: field?.toLowerCase(), values, column }, end };
}

/** Returns the terms of a query, in their order. @throws TicketError `BAD_QUERY`. */
export function splitQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(query.slice(at))?.[0].length ?? 0;
    if (at >= query.length) return terms;
    const { term, end } = readTerm(query, at);
    terms.push(term);
    at = end;
  }
}
