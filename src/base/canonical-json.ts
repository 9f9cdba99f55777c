import { TicketError } from "./errors.ts";
import {
  bareObject,
  compareUtf8,
  FORBIDDEN_KEYS,
  isArray,
  type Json,
  type JsonObject,
  LONE_SURROGATE,
  MAX_DEPTH,
} from "./json.ts";
import { UNSEEN_ALL } from "./unseen.ts";

/** Most texts: nothing in them needs a look. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * Returns `text` as a JSON string in which no character is invisible or steers a terminal.
 *
 * @throws TicketError `JSON_LONE_SURROGATE`, since what is written must be readable.
 */
export function quoteJson(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text))
    throw new TicketError(
      "JSON_LONE_SURROGATE",
      "invalid",
      "A text in a document holds half of a surrogate pair.",
    );
  return JSON.stringify(text).replaceAll(UNSEEN_ALL, escaped);
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function checkNumber(value: number): void {
  if (!Number.isFinite(value))
    throw new TicketError("JSON_NOT_FINITE", "invalid", "A number in a document must be finite.");
}

function checkDepth(depth: number): void {
  if (depth >= MAX_DEPTH)
    throw new TicketError("JSON_TOO_DEEP", "invalid", `A document nests deeper than ${MAX_DEPTH}.`);
}

function checkKey(key: string): void {
  if (FORBIDDEN_KEYS.has(key))
    throw new TicketError(
      "JSON_FORBIDDEN_KEY",
      "invalid",
      `A document can't hold the key ${key}.`,
      { data: { key } },
    );
}

/** A key that JavaScript may take for an array index and then lists first, whatever the order of writing. */
const INDEX = /^(?:0|[1-9]\d{0,9})$/;

/** Returns the members in the order they have; of those that JavaScript reordered, by UTF-8 bytes. */
function membersOf(value: JsonObject): readonly [string, Json][] {
  const members = Object.entries(value);
  const first = members[0]?.[0];
  const reordered = first !== undefined && INDEX.test(first);
  return reordered ? members.sort(([a], [b]) => compareUtf8(a, b)) : members;
}

/** Writes `value`, which stands `depth` deep and has been checked, into `out`. */
function write(value: Json, depth: number, out: string[]): void {
  if (typeof value === "string") out.push(quoteJson(value));
  else if (typeof value !== "object" || value === null) out.push(JSON.stringify(value));
  else if (isArray(value))
    writeMembers("[", "]", value, depth, out, (v) => write(v, depth + 1, out));
  else
    writeMembers("{", "}", membersOf(value), depth, out, ([key, v]) => {
      out.push(quoteJson(key), ": ");
      write(v, depth + 1, out);
    });
}

function writeMembers<T>(
  open: string,
  close: string,
  members: readonly T[],
  depth: number,
  out: string[],
  each: (member: T) => void,
): void {
  out.push(open);
  const pad = `\n${"  ".repeat(depth + 1)}`;
  members.forEach((member, i) => {
    out.push(i === 0 ? pad : `,${pad}`);
    each(member);
  });
  out.push(members.length === 0 ? close : `\n${"  ".repeat(depth)}${close}`);
}

/** Tells whether a key may look like an array index. */
function mayBeIndex(key: string): boolean {
  return key.charCodeAt(0) <= 0x39 && INDEX.test(key);
}

/**
 * Refuses what `JSON.stringify` would let pass. Tells whether that keeps the order of the keys: not where
 * JavaScript may have reordered some.
 */
function isInOrder(value: Json, depth: number): boolean {
  if (typeof value === "number") checkNumber(value);
  if (typeof value !== "object" || value === null) return true;
  checkDepth(depth);
  let inOrder = true;
  if (isArray(value)) {
    for (const item of value) inOrder = isInOrder(item, depth + 1) && inOrder;
    return inOrder;
  }
  for (const key of Object.keys(value)) {
    checkKey(key);
    inOrder = isInOrder(value[key] ?? null, depth + 1) && inOrder && !mayBeIndex(key);
  }
  return inOrder;
}

/** What `UNSEEN_ALL` finds, less what `JSON.stringify` escapes itself and the line feeds it writes. */
const UNSEEN_WRITTEN = new RegExp(UNSEEN_ALL.source.replace(String.raw`\u0000-\u001f`, ""), "g");

/**
 * Returns the bytes of `value` as they stand in a file: two-space indent, LF, members in the order
 * given, shortest numbers without −0, one line feed at the end. What it writes, `parseJson` reads.
 *
 * @throws TicketError `JSON_TOO_DEEP`, `JSON_NOT_FINITE`, `JSON_LONE_SURROGATE`, `JSON_FORBIDDEN_KEY`.
 */
export function renderDocument(value: Json): string {
  if (isInOrder(value, 0)) {
    // The engine's own writer is several times as fast as ours.
    const text = JSON.stringify(value, null, 2);
    // It escapes half of a surrogate pair; what only looks like such an escape is left to ours.
    if (!text.includes("\\ud")) return `${text.replaceAll(UNSEEN_WRITTEN, escaped)}\n`;
  }
  const out: string[] = [];
  write(value, 0, out);
  out.push("\n");
  return out.join("");
}

/** Returns `value` with every object's keys sorted by their UTF-8 bytes, all the way down. */
export function sortKeys(value: Json, depth = 0): Json {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH)
    throw new TicketError("JSON_TOO_DEEP", "invalid", `A value nests deeper than ${MAX_DEPTH}.`);
  if (isArray(value)) return value.map((v) => sortKeys(v, depth + 1));
  const sorted = bareObject();
  for (const key of Object.keys(value).sort(compareUtf8))
    sorted[key] = sortKeys(value[key] ?? null, depth + 1);
  return sorted;
}

/** Returns one text for equal values whatever the order of their keys: what values are compared by. */
export function canonicalText(value: Json | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value === 0 ? 0 : value);
  return JSON.stringify(sortKeys(value));
}

/** Tells whether two values are equal as data. */
export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  return canonicalText(a) === canonicalText(b);
}
