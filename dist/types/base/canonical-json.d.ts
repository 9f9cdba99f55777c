import { type Json } from "./json.js";
/**
 * Returns `text` as a JSON string in which no character is invisible or steers a terminal.
 *
 * @throws TicketError `JSON_LONE_SURROGATE`, since what is written must be readable.
 */
export declare function quoteJson(text: string): string;
/**
 * Returns the bytes of `value` as they stand in a file: two-space indent, LF, members in the order
 * given, shortest numbers without −0, one line feed at the end. What it writes, `parseJson` reads.
 *
 * @throws TicketError `JSON_TOO_DEEP`, `JSON_NOT_FINITE`, `JSON_LONE_SURROGATE`, `JSON_FORBIDDEN_KEY`.
 */
export declare function renderDocument(value: Json): string;
/** Returns `value` with every object's keys sorted by their UTF-8 bytes, all the way down. */
export declare function sortKeys(value: Json, depth?: number): Json;
/** Returns one text for equal values whatever the order of their keys: what values are compared by. */
export declare function canonicalText(value: Json | undefined): string;
/** Tells whether two values are equal as data. */
export declare function equalJson(a: Json | undefined, b: Json | undefined): boolean;
