import { TicketError } from "../base/errors.ts";
import { bareObject, FORBIDDEN_KEYS, isObject, type Json, type JsonObject } from "../base/json.ts";
import type { Cell } from "./document.ts";
import type { DocumentKind } from "./fields.ts";
import { fromLines } from "./lines.ts";
import { isStamp, type Stamp } from "./stamp.ts";

/** Returns the error for a document whose shape can't be read; `path` says where, as a JSON pointer. */
export function invalidDocument(name: string, path: string, problem: string): TicketError {
  return new TicketError("INVALID_DOCUMENT", "invalid", `Document ${name}: ${path} ${problem}.`, {
    data: { name, path, problem },
    hint: "git ticket verify lists every document that is not as it should be.",
  });
}

/** What is being read: the document, its stamps, and what has been found so far. */
export interface Reading {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly source: JsonObject;
  readonly all: Stamp;
  readonly stamps: JsonObject;
  readonly removed: JsonObject;
  readonly cells: Map<string, Cell>;
  readonly redacted: Set<string>;
}

/** What is read where there is nothing. */
export const EMPTY: JsonObject = bareObject();

/** Returns the object at a place of a document; where there is none, an empty one. */
export function objectAt(name: string, path: string, value: Json | undefined): JsonObject {
  if (value === undefined) return EMPTY;
  if (!isObject(value)) throw invalidDocument(name, path, "must be an object");
  return value;
}

/**
 * Returns the stamp at a place below `_v`; where there is none, the one that goes without saying. The place is put together for an
 * error only: a thousand documents have ten thousand stamps.
 */
export function stampAt(
  reading: Reading,
  value: Json | undefined,
  otherwise: Stamp,
  place: string,
  key?: string,
): Stamp {
  if (value === undefined) return otherwise;
  if (isStamp(value)) return value;
  const path = key === undefined ? place : `${place}/${key}`;
  throw invalidDocument(reading.name, `/_v/${path}`, "is not a stamp");
}

/** Returns the text that is stored as lines; an empty one is absent. */
export function textAt(name: string, path: string, lines: Json | undefined): string | undefined {
  if (lines === undefined) return undefined;
  const text = fromLines(lines);
  if (text === undefined) throw invalidDocument(name, path, "must be a non-empty array of lines");
  return text === "" ? undefined : text;
}

/** Returns a key, checked to be one that a document can hold. */
export function safeKey(reading: Reading, path: string, key: string): string {
  if (FORBIDDEN_KEYS.has(key) || key.includes("\u0000"))
    throw invalidDocument(reading.name, `/${path}`, `has the forbidden key ${JSON.stringify(key)}`);
  return key;
}
