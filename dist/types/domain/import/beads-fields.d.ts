import { type JsonObject } from "../../base/json.js";
import type { StoreConfig } from "../config/config.js";
import type { ReadTime } from "./beads-times.js";
import { type Target } from "./target.js";
/** What the plain fields of records are imported with. */
export interface FieldContext {
    readonly config: StoreConfig;
    readonly time: ReadTime;
}
/** Writes the plain fields of a record: title, body, type, priority, estimate, due date, status, people, labels. */
export declare function putFields(target: Target, record: JsonObject, context: FieldContext): void;
