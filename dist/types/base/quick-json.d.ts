import { type JsonObject } from "./json.js";
/**
 * Reads a document that is written as `renderDocument` writes it: the same as `parseJson` reads, sooner. What the engine's own
 * reader made of a text, and its writer makes that text of again, held no key twice and nothing else that is lost.
 *
 * @returns undefined where the text may be anything else.
 */
export declare function quickJson(text: string): JsonObject | undefined;
