import { isTicketError, TicketError } from "../base/errors.ts";
import { bareObject, FORBIDDEN_KEYS, type Json } from "../base/json.ts";
import { parseJson } from "../base/parse-json.ts";
import { closest } from "../base/similar.ts";
import type { FieldValues } from "../domain/operation.ts";
import type { Call } from "./command.ts";

/** Plain fields that can be given as FIELD=VALUE. */
export const FIELDS = [
  "title",
  "body",
  "type",
  "priority",
  "milestone",
  "due",
  "estimate",
  "points",
] as const;
const NUMBERS: ReadonlySet<string> = new Set(["estimate", "points"]);

function badField(message: string, hint: string): TicketError {
  return new TicketError("BAD_FIELD", "usage", message, { hint });
}

/**
 * Returns a value typed for a custom field: JSON where it is JSON, else the text itself; empty clears. A number stays
 * text when it would not come back as it was typed: a version 2.10, or an id of twenty digits.
 */
function customValue(text: string): Json {
  if (text === "") return null;
  try {
    const { value } = parseJson(text);
    return typeof value === "number" && String(value) !== text ? text : value;
  } catch (error) {
    if (isTicketError(error)) return text;
    throw error;
  }
}

/** Returns custom fields of KEY=VALUE words. */
export function customOf(words: readonly string[]): Record<string, Json> {
  const custom = bareObject();
  for (const word of words) {
    const at = word.indexOf("=");
    const key = word.slice(0, at).trim();
    if (at < 0 || key === "" || FORBIDDEN_KEYS.has(key))
      throw badField(`${JSON.stringify(word)} is no KEY=VALUE.`, "For example: severity=S1");
    custom[key] = customValue(word.slice(at + 1));
  }
  return custom;
}

function fieldValue(name: string, text: string): string | number | null {
  if (text === "") return null;
  if (!NUMBERS.has(name)) return text;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw badField(
    `${name} must be a number, not ${JSON.stringify(text)}.`,
    `For example: ${name}=5`,
  );
}

/** What is changed by a command of its own. */
const OTHER_WAYS: readonly (readonly [names: RegExp, way: string])[] = [
  [/^(?:status|state)$/, "git ticket move ID STATUS"],
  [/^resolution$/, "git ticket close ID --resolution R"],
  [/^(?:label|tag)s?$/, "git ticket label ID LABEL"],
  [/^(?:assign|owner|assignees?)$/, "git ticket assign ID WHO"],
  [
    /^(?:depends-?on|dependsOn|links?|parent|relates-to|duplicates|blocked-by)$/,
    "git ticket link ID TYPE OTHER",
  ],
  [/^comments?$/, "git ticket comment ID TEXT"],
];

function unknownField(name: string): TicketError {
  const way = OTHER_WAYS.find(([names]) => names.test(name))?.[1];
  if (way !== undefined)
    return badField(
      `${JSON.stringify(name)} is not set as a field.`,
      `It has a command of its own: ${way}`,
    );
  const near = closest(name, FIELDS);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  const known = `Known: ${FIELDS.join(", ")}, custom.KEY.`;
  return badField(`There is no field ${JSON.stringify(name)}.`, `${meant}${known}`);
}

const withCustom = (
  fields: Readonly<Record<string, string | number | null>>,
  custom: readonly string[],
): FieldValues =>
  ({ ...fields, ...(custom.length > 0 ? { custom: customOf(custom) } : {}) }) as FieldValues;

/** Returns the fields of FIELD=VALUE words; `field=` clears, `custom.KEY=` is a custom field. */
export function fieldsOfWords(words: readonly string[]): FieldValues {
  const fields: Record<string, string | number | null> = {};
  const custom: string[] = [];
  for (const word of words) {
    const at = word.indexOf("=");
    const name = word.slice(0, at);
    if (name.startsWith("custom.")) custom.push(word.slice("custom.".length));
    else if ((FIELDS as readonly string[]).includes(name))
      fields[name] = fieldValue(name, word.slice(at + 1));
    else throw unknownField(name);
  }
  return withCustom(fields, custom);
}

/** Returns the fields that options give; an empty value clears. The body is read elsewhere. */
export function fieldsOfOptions(call: Call): FieldValues {
  const fields: Record<string, string | number | null> = {};
  for (const name of FIELDS)
    if (name !== "body" && call.has(name)) fields[name] = fieldValue(name, call.text(name) ?? "");
  return withCustom(fields, call.texts("custom"));
}

/** Joins fields that were given in several ways; the later way wins, custom fields one by one. */
export function mergeFields(...given: readonly FieldValues[]): FieldValues {
  const fields: FieldValues = Object.assign({}, ...given);
  if (fields.custom === undefined) return fields;
  return { ...fields, custom: Object.assign(bareObject(), ...given.map((g) => g.custom ?? {})) };
}
