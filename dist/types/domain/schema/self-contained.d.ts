import { type JsonObject } from "../../base/json.js";
/**
 * Returns a schema as one document that says the same: the definitions that it refers to stand in its `$defs`, below
 * one name, where they can't be taken for its own. So a validator needs nothing else, and no address is looked up.
 * JSON Schema 2020-12, 8.2.4: https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4
 */
export declare function selfContained(schema: JsonObject, definitions: JsonObject): JsonObject;
