import { isArray, isObject, type Json, type JsonObject } from "../base/json.ts";
import { hasUnshown, UNSHOWN_ALL } from "../base/unseen.ts";

const escaped = (char: string): string =>
  char === "\n" || char === "\t"
    ? char
    : Array.from(
        { length: char.length },
        (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`,
      ).join("");

/** Returns a text in which nothing can hide: characters that can't be seen are spelt out. */
export const visibleText = (text: string): string =>
  hasUnshown(text) ? text.replaceAll(UNSHOWN_ALL, escaped) : text;

/** What is left of a character that the ends of a piece cut through. */
const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** How long texts are shown: `length` characters from `from` on. */
export interface TextWindow {
  readonly from: number;
  readonly length: number;
}

/** Returns the part of a text that is shown, and says in brackets what is not. */
function windowed(text: string, { from, length }: TextWindow): string {
  if (text.length <= length) return visibleText(text);
  const piece = text.slice(from, from + length).replace(HALVES, "");
  const end = Math.min(text.length, from + length);
  return `${visibleText(piece)}\n[characters ${Math.min(from, end)} to ${end} of ${text.length}]`;
}

/** Returns JSON in which every text and every name can be seen, and no text is longer than the window. */
export function visibleJson(value: Json, window: TextWindow): Json {
  if (typeof value === "string") return windowed(value, window);
  if (isArray(value)) return value.map((item) => visibleJson(item, window));
  if (!isObject(value)) return value;
  return visibleObject(value, window);
}

/** The same for an object. */
export function visibleObject(object: JsonObject, window: TextWindow): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, inner]) => [visibleText(name), visibleJson(inner, window)]),
  );
}
