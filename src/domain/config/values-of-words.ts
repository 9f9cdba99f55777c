import { TicketError } from "../../base/errors.ts";
import type { Json, JsonObject } from "../../base/json.ts";
import { parseJson } from "../../base/parse-json.ts";
import { type ConfigKey, membersOf } from "./keys.ts";

/** Members whose values are lists of names. */
const LISTS: ReadonlySet<string> = new Set(["to", "labels", "assignees", "criteria"]);
/** Members whose values are no texts. */
const OTHERS: ReadonlySet<string> = new Set(["rank", "estimate", "points", "custom"]);

function badValue(key: string, text: string, cause: unknown): TicketError {
  const message = `The value of ${key} must be JSON, not ${JSON.stringify(text)}.`;
  return new TicketError("BAD_SETTING", "invalid", message, {
    data: { key, text },
    cause,
    hint: `For example: git ticket config set ${key} '{"type": "string", "enum": ["S1", "S2"]}'`,
  });
}

function jsonOf(key: string, text: string): Json {
  try {
    return parseJson(text).value;
  } catch (cause) {
    throw badValue(key, text, cause);
  }
}

function memberValue(key: string, member: string, text: string): Json {
  if (OTHERS.has(member)) return jsonOf(key, text);
  if (!LISTS.has(member)) return text;
  if (text.trim().startsWith("[")) return jsonOf(key, text);
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

const MEMBER = /^([a-z]+)=(.*)$/s;

/** Returns the members that `member=value` words name, or `undefined` if one of them is no such word. */
function membersOfWords(
  { field, name }: ConfigKey,
  words: readonly string[],
): JsonObject | undefined {
  const known = membersOf(field);
  const members: Record<string, Json> = {};
  for (const word of words) {
    const [, member = "", text = ""] = MEMBER.exec(word) ?? [];
    if (!known.includes(member)) return undefined;
    members[member] = memberValue(`${field}.${name}.${member}`, member, text);
  }
  return members;
}

/**
 * Returns the value that the words after a key mean: of a member its text, list or JSON; of an element its JSON, or
 * `member=value` words, which leave the other members as they are.
 */
export function valueOfWords(
  key: ConfigKey,
  words: readonly string[],
): { readonly value: Json; readonly merges: boolean } {
  const { field, name, member } = key;
  const text = words.join(" ");
  const spelt = [field, name, member].filter((part) => part !== undefined).join(".");
  if (name === undefined)
    return { value: field === "prefix" ? text : jsonOf(spelt, text), merges: false };
  if (member !== undefined) return { value: memberValue(spelt, member, text), merges: false };
  if (words.length === 0) return { value: {}, merges: true };
  const members = membersOfWords(key, words);
  return members === undefined
    ? { value: jsonOf(spelt, text), merges: false }
    : { value: members, merges: true };
}
