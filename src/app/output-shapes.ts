import type { Json, JsonObject } from "../base/json.ts";

/** Shapes of what commands print: JSON Schemas in few words. Members may be added, so none is refused. */

type Shape = JsonObject;

export const TEXT: Shape = { type: "string" };
export const NUMBER: Shape = { type: "number" };
export const COUNT: Shape = { type: "integer", minimum: 0 };
export const YES_NO: Shape = { type: "boolean" };
export const ANY: Shape = {};
export const ID: Shape = { type: "string", pattern: "^[0-9a-hjkmnp-tv-z]{12}$" };
export const OID: Shape = { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" };
export const TIME: Shape = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
};

/** One of these texts. */
export const oneOf = (...values: readonly string[]): Shape => ({ enum: [...values] });

/** This, or null. */
export const orNull = (shape: Shape): Shape => ({ anyOf: [shape, { type: "null" }] });

export const listOf = (items: Shape): Shape => ({ type: "array", items });

/** An object with these members, all of which are there; a name that ends in "?" may be missing. */
export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  const properties: Record<string, Json> = {};
  for (const [name, shape] of Object.entries(members)) properties[name.replace(/\?$/, "")] = shape;
  const required = Object.keys(members).filter((name) => !name.endsWith("?"));
  return { type: "object", required, properties };
}
