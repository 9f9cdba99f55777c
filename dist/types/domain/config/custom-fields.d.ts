import type { Json, JsonObject } from "../../base/json.js";
/** Tells what is wrong with the value of a custom field, as the end of a sentence. */
export type CustomCheck = (key: string, value: Json) => string | undefined;
/**
 * Returns a check of custom fields against the schemas that the configuration has for them. Each is compiled when its
 * field is first checked; one that is no schema that we take (verify reports it) checks nothing.
 */
export declare function customCheck(fields: JsonObject): CustomCheck;
