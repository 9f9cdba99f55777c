import type { JsonObject } from "../base/json.ts";
import type { SchemaEntry } from "./schema-types.ts";

const text = (schema: JsonObject, member: string): string => {
  const value = schema[member];
  return typeof value === "string" ? value : "";
};

/**
 * Returns the JSON Schemas (2020-12) of what stands on the tickets ref, of operations, of events and of what commands
 * print under --json. Each is one document: a
 * validator needs no other to use it.
 */
export async function schemas(): Promise<readonly SchemaEntry[]> {
  const { SOURCES } = await import("../domain/schema/sources.ts");
  const { EVENT_TYPES } = await import("../events/event-types.ts");
  const { eventSchema } = await import("../events/schema/event-schemas.ts");
  const { selfContained } = await import("../domain/schema/self-contained.ts");
  const { definitions = {} } = SOURCES;
  const documents = Object.entries(SOURCES).map(
    ([name, source]) => [name, selfContained(source, definitions)] as const,
  );
  const { outputSchemas } = await import("./output-schemas.ts");
  const outputs = outputSchemas().map(({ name, schema }) => [name, schema] as const);
  const events = EVENT_TYPES.map((type) => [`event.${type}`, eventSchema(type)] as const);
  return [...documents, ...events, ...outputs].map(([name, schema]) => ({
    name,
    id: text(schema, "$id"),
    title: text(schema, "title"),
    schema,
  }));
}
