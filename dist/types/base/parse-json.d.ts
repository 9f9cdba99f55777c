import { type Json } from "./json.js";
/** What `parseJson` answers: the value, and for an array at the top the line each element begins on. */
export interface ParsedJson {
    readonly value: Json;
    readonly elementLines: readonly number[];
}
/**
 * Parses strict JSON: no duplicate keys, no `__proto__` and its like, no lone surrogates, at most 64
 * levels deep; objects have no prototype.
 *
 * @throws TicketError `BAD_JSON` with `line` and `column`.
 */
export declare function parseJson(text: string): ParsedJson;
