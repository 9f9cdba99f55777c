import type { JsonObject } from "../base/json.ts";
import type { SchemaEntry } from "./schema-types.ts";

const text = (schema: JsonObject, member: string): string => {
  const value = schema[member];
  return typeof value === "string" ? value : "";
};

/**
 * Returns the JSON Schemas (2020-12) of what stands on the tickets ref and of operations. Each is one document: a
 * validator needs no other to use it.
 */
export async function schemas(): Promise<readonly SchemaEntry[]> {
  const { SOURCES } = await import("../domain/schema/sources.ts");
  const { selfContained } = await import("../domain/schema/self-contained.ts");
  const { definitions = {} } = SOURCES;
  return Object.entries(SOURCES).map(([name, source]) => ({
    name,
    id: text(source, "$id"),
    title: text(source, "title"),
    schema: selfContained(source, definitions),
  }));
}
