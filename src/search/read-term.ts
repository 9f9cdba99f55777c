import type { Comparison } from "./query.ts";
import { badQuery } from "./query-error.ts";

/** Where reading stands in a query. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** A value as it stands in a query: `>=high`, `"two words"`, `2026-01..2026-03`, `ui*`. */
export interface Written {
  readonly op: Comparison | undefined;
  /** With its escapes, unless it was in quotes. */
  readonly raw: string;
  readonly quoted: boolean;
  readonly column: number;
}

const SPACES = /\s*/y;
const FIELD = /([A-Za-z][\w-]*)(?:\.(?:"((?:[^"\\]|\\.)*)"|([^\s:,"()]*)))?:/sy;
const OPERATOR = /[<>]=?/y;
/** What a \ outside quotes makes a character like any other. */
const ESCAPED = /\\([\\()"*~,:\s<>.@!-])/g;

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at = pattern.lastIndex;
  return found;
}

/** Goes to the next character that is no space. */
export function skipSpaces(cursor: Cursor): void {
  take(cursor, SPACES);
}

/** Reads `label:` or `custom.KEY:`; `undefined` where none stands. */
export function readField(cursor: Cursor): string | undefined {
  const [whole, name, quoted, plain] = take(cursor, FIELD) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const key = quoted?.replace(/\\(.)/gs, "$1") ?? plain;
  return key === undefined ? name : `${name}.${key}`;
}

/** Reads a text in quotes, in which `\"` and `\\` are escapes. */
function readQuoted(cursor: Cursor): string {
  const start = cursor.at;
  const pieces: string[] = [];
  for (let at = start + 1; at < cursor.text.length; at++) {
    const char = cursor.text[at];
    if (char === '"') {
      cursor.at = at + 1;
      return pieces.join("");
    }
    if (char === "\\") at++;
    pieces.push(cursor.text[at] ?? "");
  }
  throw badQuery(
    cursor.text,
    start,
    "a quotation mark that is not closed",
    'Close it: "two words"',
  );
}

/** A piece of a value: an escape, or a character. */
const PIECE = /\\[\\()"*~,:\s<>.@!-]|./sy;

/** Reads up to a space, a ) whose ( stands before, or a comma where it ends a value. */
function readPlain(cursor: Cursor, commaEnds: boolean): string {
  const { text, at: start } = cursor;
  const ends = commaEnds ? /^[\s,]/ : /^\s/;
  for (let open = 0; cursor.at < text.length; ) {
    const at = cursor.at;
    const [piece = ""] = take(cursor, PIECE) ?? [];
    if (piece === "(") open++;
    if (ends.test(piece) || (piece === ")" && open-- === 0)) {
      cursor.at = at;
      break;
    }
  }
  return text.slice(start, cursor.at);
}

/** Checks that nothing stands right behind a value in quotes. */
function checkEnd({ text, at }: Cursor, allowed: RegExp): void {
  const behind = text[at];
  if (behind === undefined || allowed.test(behind)) return;
  throw badQuery(text, at, "text right behind a quotation mark", "Put a space between them.");
}

function readValue(cursor: Cursor): Written {
  const column = cursor.at;
  const op = take(cursor, OPERATOR)?.[0] as Comparison | undefined;
  if (cursor.text[cursor.at] === "(")
    throw badQuery(
      cursor.text,
      cursor.at,
      "a group in the place of a value",
      'Alternatives have commas between them: label:ui,api. Text with a ( goes in quotes: "(x)"',
    );
  if (cursor.text[cursor.at] !== '"')
    return { op, raw: readPlain(cursor, true), quoted: false, column };
  const raw = readQuoted(cursor);
  checkEnd(cursor, /[\s,)]/);
  return { op, raw, quoted: true, column };
}

/** Reads values with commas between them. */
export function readValues(cursor: Cursor): readonly Written[] {
  const values = [readValue(cursor)];
  while (cursor.text[cursor.at] === ",") {
    cursor.at++;
    values.push(readValue(cursor));
  }
  return values;
}

/** Reads a word, in which a comma is a character like any other, or a phrase in quotes. */
export function readWord(cursor: Cursor): Written {
  const column = cursor.at;
  if (cursor.text[column] !== '"')
    return { op: undefined, raw: readPlain(cursor, false), quoted: false, column };
  const raw = readQuoted(cursor);
  checkEnd(cursor, /[\s)]/);
  return { op: undefined, raw, quoted: true, column };
}

/** Tells whether a value ends in a sign that stands for something: `creat*`, `timeo~`. */
export function endsIn({ raw, quoted }: Written, sign: string): boolean {
  if (quoted || !raw.endsWith(sign)) return false;
  let escapes = 0;
  while (raw[raw.length - 2 - escapes] === "\\") escapes++;
  return escapes % 2 === 0;
}

/** Returns the text that a value stands for. */
export function textOf({ raw, quoted }: Pick<Written, "raw" | "quoted">): string {
  return quoted ? raw : raw.replace(ESCAPED, "$1");
}
