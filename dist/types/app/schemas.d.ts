import type { SchemaEntry } from "./schema-types.js";
/**
 * Returns the JSON Schemas (2020-12) of what stands on the tickets ref, of operations, of events and of what commands
 * print under --json. Each is one document: a
 * validator needs no other to use it.
 */
export declare function schemas(): Promise<readonly SchemaEntry[]>;
