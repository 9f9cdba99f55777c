import { TicketError } from "../base/errors.ts";
import { FORBIDDEN_KEYS, type Json } from "../base/json.ts";
import { closest } from "../base/similar.ts";
import type { FieldValues } from "../domain/operation.ts";
import type { Call } from "./command.ts";

/** Plain fields that can be given as FIELD=VALUE. */
const FIELDS = [
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

/** Returns a value typed for a custom field: JSON where it is JSON, else the text itself; empty clears. */
function customValue(text: string): Json {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns custom fields of KEY=VALUE words. */
export function customOf(words: readonly string[]): Record<string, Json> {
  const custom: Record<string, Json> = Object.create(null);
  for (const word of words) {
    const at = word.indexOf("=");
    const key = word.slice(0, at).trim();
    if (at < 1 || FORBIDDEN_KEYS.has(key))
      throw badField(`${JSON.stringify(word)} is no KEY=VALUE.`, "For example: severity=S1");
    custom[key] = customValue(word.slice(at + 1));
  }
  return custom;
}

function fieldValue(name: string, text: string): string | number | null {
  if (text === "") return null;
  if (!NUMBERS.has(name)) return text;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw badField(
    `${name} must be a number, not ${JSON.stringify(text)}.`,
    `For example: ${name}=5`,
  );
}

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
    else {
      const near = closest(name, FIELDS);
      const meant = near === undefined ? "" : `Did you mean ${near}? `;
      throw badField(
        `There is no field ${JSON.stringify(name)}.`,
        `${meant}Known: ${FIELDS.join(", ")}, custom.KEY.`,
      );
    }
  }
  return { ...fields, ...(custom.length > 0 ? { custom: customOf(custom) } : {}) } as FieldValues;
}

/** Returns the fields that options give. */
export function fieldsOfOptions(call: Call): FieldValues {
  const fields: Record<string, string | number | null> = {};
  for (const name of FIELDS) {
    if (name === "body" || !call.has(name)) continue;
    fields[name] = NUMBERS.has(name)
      ? (call.number(name) ?? null)
      : (call.text(name) ?? "") || null;
  }
  const custom = call.list("custom");
  return { ...fields, ...(custom.length > 0 ? { custom: customOf(custom) } : {}) } as FieldValues;
}
