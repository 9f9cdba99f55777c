import { type JsonObject } from "../base/json.js";
import type { Document } from "./document.js";
import type { DocumentKind } from "./fields.js";
import type { Stamp } from "./stamp.js";
/** Parses a document's file strictly and brings it to the present format, without reading its cells. */
export declare function parseDocument(kind: DocumentKind, name: string, content: string): JsonObject;
/**
 * Reads a document's file: strict JSON, brought to the present format, as cells.
 *
 * @param unstamped the stamp to assume where it has none (see `adopt.ts`).
 * @throws TicketError `BAD_JSON`, `INVALID_DOCUMENT`, `NEWER_FORMAT`.
 */
export declare function readDocument(kind: DocumentKind, name: string, content: string, unstamped?: Stamp): Document;
