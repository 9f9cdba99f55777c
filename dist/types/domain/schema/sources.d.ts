import type { JsonObject } from "../../base/json.js";
/** The schemas as they are written, in the order in which they are listed. They refer to `definitions`. */
export declare const SOURCES: Readonly<Record<string, JsonObject>>;
