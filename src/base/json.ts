/** A JSON value. Objects come from `parseJson`, which makes them without a prototype. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Keys that JavaScript gives a meaning of its own; refused wherever a key is data. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

/** Half of a surrogate pair: no text, and nothing that UTF-8 can hold. */
export const LONE_SURROGATE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const SURROGATE = /[\ud800-\udfff]/;

/** The same of a text in which there is mostly none at all: that is sooner seen. */
export const hasLoneSurrogate = (text: string): boolean =>
  SURROGATE.test(text) && LONE_SURROGATE.test(text);

/** Deepest nesting of arrays and objects that is read or written. */
export const MAX_DEPTH = 64;

/** Tells an object from an array and the rest. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells an array; `Array.isArray` does not narrow readonly arrays. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Takes the prototype off an object that nobody else has yet. The engine lays it out as any other object then; what `Object.create(null)`
 * makes is a hash table from the first key on, slower to fill and to read. https://v8.dev/blog/fast-properties
 */
export function withoutPrototype<T extends object>(object: T): T {
  return Object.setPrototypeOf(object, null);
}

/** Returns an empty object without a prototype, so that no key of it is inherited. */
export function bareObject<T = Json>(): Record<string, T> {
  return withoutPrototype({});
}

/** Compares two strings by their UTF-8 bytes (which is by code point, unlike `<` on UTF-16). */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // A surrogate stands for a code point above U+FFFF, so it sorts after U+E000..U+FFFF.
    const xs = x >= 0xd800 && x <= 0xdfff;
    const ys = y >= 0xd800 && y <= 0xdfff;
    return xs === ys ? x - y : xs ? 1 : -1;
  }
  return a.length - b.length;
}
