import { isObject, type Json, type JsonObject } from "../../base/json.ts";
import { SCHEMA } from "../document.ts";
import type { DocumentKind } from "../fields.ts";
import { fromZero } from "./0-to-1.ts";

/** Brings a document one format further. Pure and without new stamps: both clones get the same bytes. */
export type Migration = (kind: DocumentKind, source: JsonObject) => JsonObject;

/** Step `n` leads from format n to n + 1. */
const STEPS: readonly Migration[] = [fromZero];

/** Returns the format that a document says it has. */
export function formatOf(source: Json): number | undefined {
  const schema = isObject(source) ? source["schema"] : undefined;
  return typeof schema === "number" && Number.isSafeInteger(schema) && schema >= 0
    ? schema
    : undefined;
}

/**
 * Returns a document in the present format; one that is present or newer already is returned as it is.
 *
 * The join of two migrated documents is the migrated join, since every step keeps each value's stamp.
 */
export function migrate(kind: DocumentKind, _name: string, source: JsonObject): JsonObject {
  let current = source;
  for (let format = formatOf(source) ?? SCHEMA; format < SCHEMA; format++)
    current = STEPS[format]?.(kind, current) ?? current;
  return current;
}
