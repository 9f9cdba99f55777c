import { isArray, isObject, type Json, type JsonObject } from "../base/json.ts";
import type { Tool } from "./tool.ts";
import { CREATE } from "./tools/create.ts";
import { HISTORY } from "./tools/history.ts";
import { LIST } from "./tools/list.ts";
import { PRIME } from "./tools/prime.ts";
import { READY } from "./tools/ready.ts";
import { SHOW } from "./tools/show.ts";
import { DESTRUCTIVE, UPDATE } from "./tools/update.ts";
import { WORK } from "./tools/work.ts";

const TOOLS: readonly Tool[] = [PRIME, READY, LIST, SHOW, CREATE, UPDATE, WORK, HISTORY];

/** Returns the tools of a server, in the order in which they are listed. */
export const toolsOf = ({ readOnly }: { readonly readOnly: boolean }): readonly Tool[] =>
  readOnly ? TOOLS.filter(({ effect }) => effect === "reads") : TOOLS;

/** Rules that are not listed, since a model's context is dear: a call that breaks one is told so. */
const UNLISTED: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "title", "pattern", "minLength", "maxLength", "minItems", "maxItems"],
  ...["minimum", "maximum", "exclusiveMinimum", "minProperties", "maxProperties"],
  "additionalProperties",
]);

/** Returns a schema without its finer rules. Members of `properties` are names, not rules. */
function lean(schema: Json, isRule = true): Json {
  if (isArray(schema)) return schema.map((item) => lean(item));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => !(isRule && UNLISTED.has(name)))
      .map(([name, inner]) => [name, lean(inner, !(isRule && name === "properties"))]),
  );
}

/** Returns the schema of `ticket_update` without what is not allowed. */
function harmless(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema), (name, value) => {
    if (name === "op") return { enum: value.enum.filter((op: string) => !DESTRUCTIVE.has(op)) };
    return name === "undo" || name === "redact" || name === "reason" ? undefined : value;
  }) as JsonObject;
}

/** Returns the schema of a tool's arguments, as it is listed. */
export function listedInput({ schema, name }: Tool, destructive: boolean): JsonObject {
  const whole = name === UPDATE.name && !destructive ? harmless(schema) : schema;
  return lean(whole) as JsonObject;
}

/** What the words for members of an answer stand for. */
const MEMBERS: Readonly<Record<string, JsonObject>> = {
  array: { type: "array" },
  integer: { type: "integer" },
  object: { type: "object" },
  text: { type: ["string", "null"] },
  ticket: { type: ["object", "null"] },
  page: { type: ["integer", "null"] },
};

/** Returns the schema of a tool's answer, as it is listed: the whole one is `git ticket schema output/…`. */
export function listedOutput({ answers }: Tool): JsonObject {
  const properties = Object.fromEntries(
    Object.entries(answers).map(([name, word]) => [name, MEMBERS[String(word)] ?? {}]),
  );
  return {
    type: "object",
    required: ["notice", "data"],
    properties: { data: { type: "object", properties } },
  };
}
