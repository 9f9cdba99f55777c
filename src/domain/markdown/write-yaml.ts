import { quoteJson } from "../../base/canonical-json.ts";
import { isArray, isObject, type Json } from "../../base/json.ts";
import { hasUnshown, showJson } from "../../base/unseen.ts";

/** Text that stands in YAML as it is, in a list too: letters and digits of any script, and harmless signs between. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _@./+()'-]*[\p{L}\p{M}\p{N}_@./+()'-])?$/u;
/** Words that a reader of YAML 1.1 or 1.2 takes for something else than text. */
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** Tells whether a reader of YAML might take this for a number. */
const isNumeric = (text: string): boolean =>
  !Number.isNaN(Number(text)) || /^[\d_.]+(?:e[+-]?\d+)?$/i.test(text) || /^0o?[0-7_]+$/.test(text);

/** Returns a text as a YAML scalar on one line: as it is, or in double quotes, which are JSON's. */
export function yamlText(text: string): string {
  const plain = PLAIN.test(text) && !WORDS.test(text) && !isNumeric(text) && !hasUnshown(text);
  return plain ? text : showJson(quoteJson(text));
}

/** Returns texts as a YAML list on one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(", ")}]`;
}

/** Returns any JSON value as YAML on one line. */
export function yamlValue(value: Json): string {
  if (typeof value === "string") return yamlText(value);
  if (isArray(value)) return `[${value.map(yamlValue).join(", ")}]`;
  if (!isObject(value)) return value === 0 ? "0" : JSON.stringify(value);
  const members = Object.entries(value).map(([key, v]) => `${yamlText(key)}: ${yamlValue(v)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
