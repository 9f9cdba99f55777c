/** A JSON value. Objects come from `parseJson`, which makes them without a prototype. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: Json;
}
/** Keys that JavaScript gives a meaning of its own; refused wherever a key is data. */
export declare const FORBIDDEN_KEYS: ReadonlySet<string>;
/** Half of a surrogate pair: no text, and nothing that UTF-8 can hold. */
export declare const LONE_SURROGATE: RegExp;
/** The same of a text in which there is mostly none at all: that is sooner seen. */
export declare const hasLoneSurrogate: (text: string) => boolean;
/** Deepest nesting of arrays and objects that is read or written. */
export declare const MAX_DEPTH = 64;
/** Tells an object from an array and the rest. */
export declare function isObject(value: Json | undefined): value is JsonObject;
/** Tells an array; `Array.isArray` does not narrow readonly arrays. */
export declare function isArray(value: Json | undefined): value is readonly Json[];
/**
 * Takes the prototype off an object that nobody else has yet. The engine lays it out as any other object then; what `Object.create(null)`
 * makes is a hash table from the first key on, slower to fill and to read. https://v8.dev/blog/fast-properties
 */
export declare function withoutPrototype<T extends object>(object: T): T;
/** Returns an empty object without a prototype, so that no key of it is inherited. */
export declare function bareObject<T = Json>(): Record<string, T>;
/** Compares two strings by their UTF-8 bytes (which is by code point, unlike `<` on UTF-16). */
export declare function compareUtf8(a: string, b: string): number;
