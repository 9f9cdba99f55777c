import { TicketError } from "./errors.ts";
import { bareObject, FORBIDDEN_KEYS, hasLoneSurrogate, type Json, MAX_DEPTH } from "./json.ts";

/** What `parseJson` answers: the value, and for an array at the top the line each element begins on. */
export interface ParsedJson {
  readonly value: Json;
  readonly elementLines: readonly number[];
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly lines: number[];
}

/** Escapes, and U+0000 to U+001F, which must be escaped; the other control characters may stand as they are. */
const SPECIAL = new RegExp(`[\\\\${String.fromCharCode(0, 45, 31)}]`);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

function fault(cursor: Cursor, what: string): TicketError {
  const line = lineOf(cursor.text, cursor.at);
  const column = cursor.at - cursor.text.lastIndexOf("\n", cursor.at - 1);
  return new TicketError("BAD_JSON", "invalid", `Line ${line}, column ${column}: ${what}.`, {
    data: { line, column },
    hint: "Each document must be strict JSON (RFC 8259) without duplicate keys.",
  });
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** Passes over white space by hand: a regular expression here costs a third of the parsing. */
function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    cursor.at++;
  }
}

/** Returns where the string that begins at `start` ends, or −1: at the first quote after an even number of backslashes. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (; end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) break;
  }
  return end;
}

/** Not by one regular expression: on a text of some megabytes it would overflow the stack. */
function readString(cursor: Cursor): string {
  const end = endOfString(cursor.text, cursor.at);
  if (end < 0) throw fault(cursor, "a string is not closed");
  const raw = cursor.text.slice(cursor.at, end + 1);
  const text = SPECIAL.test(raw) ? unescaped(raw) : raw.slice(1, -1);
  if (text === undefined)
    throw fault(cursor, "a string holds a raw control character or an unknown escape");
  cursor.at = end + 1;
  if (hasLoneSurrogate(text)) throw fault(cursor, "a string holds half of a surrogate pair");
  return text;
}

function unescaped(raw: string): string | undefined {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function readMember(cursor: Cursor, object: Record<string, Json>, depth: number): void {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== '"') throw fault(cursor, "expected a key in double quotes");
  const key = readString(cursor);
  if (FORBIDDEN_KEYS.has(key)) throw fault(cursor, `the key ${key} is not allowed`);
  if (key in object) throw fault(cursor, `the key ${JSON.stringify(key)} stands twice`);
  skipSpace(cursor);
  if (cursor.text[cursor.at++] !== ":") throw fault(cursor, "expected a colon after a key");
  object[key] = readValue(cursor, depth + 1);
}

/** Passes over the bracket that opens; true: the one that closes follows at once. */
function opensEmpty(cursor: Cursor, close: string): boolean {
  cursor.at++;
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== close) return false;
  cursor.at++;
  return true;
}

/** Passes over what follows an element; true: it is the bracket that closes. */
function closes(cursor: Cursor, close: string): boolean {
  skipSpace(cursor);
  const next = cursor.text[cursor.at];
  if (next !== "," && next !== close) throw fault(cursor, `expected a comma or ${close}`);
  cursor.at++;
  return next === close;
}

/** Passes over a word, if it stands here. */
function passes(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  cursor.at += word.length;
  return true;
}

function readWord(cursor: Cursor): Json {
  if (passes(cursor, "true")) return true;
  if (passes(cursor, "false")) return false;
  if (passes(cursor, "null")) return null;
  const number = take(cursor, NUMBER);
  if (number === undefined) throw fault(cursor, "expected a value");
  const value = Number(number);
  if (!Number.isFinite(value)) throw fault(cursor, `the number ${number} is out of range`);
  return Object.is(value, -0) ? 0 : value;
}

function readObject(cursor: Cursor, depth: number): Json {
  const object = bareObject();
  if (opensEmpty(cursor, "}")) return object;
  do readMember(cursor, object, depth);
  while (!closes(cursor, "}"));
  return object;
}

function readArray(cursor: Cursor, depth: number): Json {
  const items: Json[] = [];
  if (opensEmpty(cursor, "]")) return items;
  do {
    skipSpace(cursor);
    if (depth === 0) cursor.lines.push(cursor.at);
    items.push(readValue(cursor, depth + 1));
  } while (!closes(cursor, "]"));
  return items;
}

function readValue(cursor: Cursor, depth: number): Json {
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === '"') return readString(cursor);
  if (first !== "{" && first !== "[") return readWord(cursor);
  if (depth >= MAX_DEPTH) throw fault(cursor, `nested deeper than ${MAX_DEPTH}`);
  return first === "{" ? readObject(cursor, depth) : readArray(cursor, depth);
}

/**
 * Parses strict JSON: no duplicate keys, no `__proto__` and its like, no lone surrogates, at most 64
 * levels deep; objects have no prototype.
 *
 * @throws TicketError `BAD_JSON` with `line` and `column`.
 */
export function parseJson(text: string): ParsedJson {
  const cursor: Cursor = { text, at: 0, lines: [] };
  const value = readValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < text.length) throw fault(cursor, "something follows the end of the document");
  return { value, elementLines: linesOf(text, cursor.lines) };
}

/** Turns rising offsets into line numbers in one pass. */
function linesOf(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    for (let i = text.indexOf("\n", at); i >= 0 && i < offset; i = text.indexOf("\n", i + 1))
      line++;
    at = offset;
    return line;
  });
}
