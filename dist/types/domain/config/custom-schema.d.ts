import { type Json } from "../../base/json.js";
/** Returns what is wrong with a schema of a custom field, as the end of a sentence; `undefined` when it is one. */
export declare function customSchemaFault(schema: Json, depth?: number): string | undefined;
