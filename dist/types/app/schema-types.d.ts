import type { JsonObject } from "../base/json.js";
/** A JSON Schema of this program. */
export interface SchemaEntry {
    /** What it is called here: `ticket`, `config`, `operation`, … */
    readonly name: string;
    /** Its `$id`, which stays. */
    readonly id: string;
    /** What it is about, in one line. */
    readonly title: string;
    /** The schema itself, with everything that it refers to. */
    readonly schema: JsonObject;
}
