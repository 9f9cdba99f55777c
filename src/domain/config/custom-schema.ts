import { isArray, isObject, type Json } from "../../base/json.ts";

/**
 * What a schema of a custom field may say. A store may come from anywhere, so there is nothing in it that runs long
 * (`pattern`), reaches out (`$ref`, `$data`) or is judged differently by each program (`format`).
 */
const KEYWORDS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "items",
  "minItems",
  "maxItems",
  "properties",
  "required",
  "additionalProperties",
]);
const TYPES: ReadonlySet<unknown> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "object",
  "array",
  "null",
]);
const DEEPEST = 5;

const isCount = (value: Json): boolean =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** What each keyword's value must be; one that is not here may be anything. */
const VALUES: Readonly<Record<string, (value: Json) => boolean>> = {
  title: (v) => typeof v === "string",
  description: (v) => typeof v === "string",
  type: (v) => (isArray(v) ? v.length > 0 && v.every((t) => TYPES.has(t)) : TYPES.has(v)),
  enum: (v) => isArray(v) && v.length > 0 && v.length <= 1000,
  minimum: (v) => typeof v === "number",
  maximum: (v) => typeof v === "number",
  exclusiveMinimum: (v) => typeof v === "number",
  exclusiveMaximum: (v) => typeof v === "number",
  multipleOf: (v) => typeof v === "number" && v > 0,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  required: (v) => isArray(v) && v.every((name) => typeof name === "string"),
  additionalProperties: (v) => typeof v === "boolean",
  items: isObject,
  properties: isObject,
};

/** Returns what is wrong with a schema of a custom field, as the end of a sentence; `undefined` when it is one. */
export function customSchemaFault(schema: Json, depth = 0): string | undefined {
  if (!isObject(schema)) return "must be a JSON Schema: an object";
  if (depth > DEEPEST) return `must not be nested deeper than ${DEEPEST}`;
  for (const [word, value] of Object.entries(schema)) {
    if (!KEYWORDS.has(word))
      return `has ${JSON.stringify(word)}, which schemas of fields can't use`;
    if (VALUES[word]?.(value) === false) return `has a wrong value for ${word}`;
  }
  const { items, properties } = schema;
  const inner = [
    ...(items === undefined ? [] : [items]),
    ...Object.values(isObject(properties) ? properties : {}),
  ];
  for (const below of inner) {
    const fault = customSchemaFault(below, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
