import { quoteJson } from "./canonical-json.ts";
import type { Json, JsonObject } from "./json.ts";
import { showJson } from "./unseen.ts";

const SPECIAL = /[\u007f-\uffff]/;

/** Returns a value as one line of JSON in which no character is invisible; as in `JSON.stringify`, a member that is undefined is left out. */
export function jsonLine(value: object | Json): string {
  const text = JSON.stringify(value);
  return SPECIAL.test(text) ? showJson(compact(JSON.parse(text) as Json)) : text;
}

function compact(value: Json): string {
  if (typeof value === "string") return quoteJson(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(compact).join(",")}]`;
  const members = Object.entries(value as JsonObject).map(
    ([k, v]) => `${quoteJson(k)}:${compact(v)}`,
  );
  return `{${members.join(",")}}`;
}
