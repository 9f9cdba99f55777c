import {
  bareObject,
  FORBIDDEN_KEYS,
  isArray,
  type Json,
  type JsonObject,
  MAX_DEPTH,
} from "./json.ts";

/** What stands before what is nested too deep, or nearly so. */
const DEEP = `\n${"  ".repeat(MAX_DEPTH)}`;
/** An escape may be half of a character, or of a key that is not allowed. */
const SUSPECT: readonly string[] = ["\\u", DEEP, ...[...FORBIDDEN_KEYS].map((key) => `"${key}"`)];

/** Returns a value whose objects have no prototype. */
function bare(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isArray(value)) return value.map(bare);
  const object = bareObject();
  for (const key of Object.keys(value)) object[key] = bare(value[key] ?? null);
  return object;
}

/**
 * Reads a document that is written as `renderDocument` writes it: the same as `parseJson` reads, sooner. What the engine's own
 * reader made of a text, and its writer makes that text of again, held no key twice and nothing else that is lost.
 *
 * @returns undefined where the text may be anything else.
 */
export function quickJson(text: string): JsonObject | undefined {
  if (!text.startsWith("{") || !text.endsWith("}\n")) return undefined;
  if (SUSPECT.some((part) => text.includes(part))) return undefined;
  let value: JsonObject;
  try {
    value = JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
  const written = JSON.stringify(value, null, 2);
  if (written.length + 1 !== text.length || !text.startsWith(written)) return undefined;
  return bare(value) as JsonObject;
}
