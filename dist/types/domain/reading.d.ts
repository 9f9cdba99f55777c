import { TicketError } from "../base/errors.js";
import { type Json, type JsonObject } from "../base/json.js";
import type { Cell } from "./document.js";
import type { DocumentKind } from "./fields.js";
import { type Stamp } from "./stamp.js";
/** Returns the error for a document whose shape can't be read; `path` says where, as a JSON pointer. */
export declare function invalidDocument(name: string, path: string, problem: string): TicketError;
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
export declare const EMPTY: JsonObject;
/** Returns the object at a place of a document; where there is none, an empty one. */
export declare function objectAt(name: string, path: string, value: Json | undefined): JsonObject;
/**
 * Returns the stamp at a place below `_v`; where there is none, the one that goes without saying. The place is put together for an
 * error only: a thousand documents have ten thousand stamps.
 */
export declare function stampAt(reading: Reading, value: Json | undefined, otherwise: Stamp, place: string, key?: string): Stamp;
/** Returns the text that is stored as lines; an empty one is absent. */
export declare function textAt(name: string, path: string, lines: Json | undefined): string | undefined;
/** Returns a key, checked to be one that a document can hold. */
export declare function safeKey(reading: Reading, path: string, key: string): string;
