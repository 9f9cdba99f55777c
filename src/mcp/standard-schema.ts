import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { JsonObject } from "../base/json.ts";

/**
 * Returns a schema as the server's package wants it: to be listed. We check arguments ourselves, by a schema that was compiled
 * ahead of time, and tell what is wrong as all our errors are told.
 */
export function listedSchema(json: JsonObject): StandardSchemaWithJSON<JsonObject, JsonObject> {
  const listed = (): Record<string, unknown> => json as Record<string, unknown>;
  return {
    "~standard": {
      version: 1,
      vendor: "git-ticket",
      validate: (value) => ({ value: value as JsonObject }),
      jsonSchema: { input: listed, output: listed },
    },
  };
}
