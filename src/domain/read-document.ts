import { isObject, type JsonObject } from "../base/json.ts";
import { parseJson } from "../base/parse-json.ts";
import { quickJson } from "../base/quick-json.ts";
import { decodeDocument } from "./decode.ts";
import type { Document } from "./document.ts";
import type { DocumentKind } from "./fields.ts";
import { migrate } from "./migrations/migrate.ts";
import { invalidDocument } from "./reading.ts";
import type { Stamp } from "./stamp.ts";

/** Parses a document's file strictly and brings it to the present format, without reading its cells. */
export function parseDocument(kind: DocumentKind, name: string, content: string): JsonObject {
  const value = quickJson(content) ?? parseJson(content).value;
  if (!isObject(value)) throw invalidDocument(name, "/", "must be an object");
  return migrate(kind, name, value);
}

/**
 * Reads a document's file: strict JSON, brought to the present format, as cells.
 *
 * @param unstamped the stamp to assume where it has none (see `adopt.ts`).
 * @throws TicketError `BAD_JSON`, `INVALID_DOCUMENT`, `NEWER_FORMAT`.
 */
export function readDocument(
  kind: DocumentKind,
  name: string,
  content: string,
  unstamped?: Stamp,
): Document {
  return decodeDocument(kind, name, parseDocument(kind, name, content), unstamped);
}
