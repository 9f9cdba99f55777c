import type { JsonObject } from "../base/json.js";
/** What programs read of a command: by the name under which `git ticket schema` has it. */
export interface OutputSchema {
    readonly name: string;
    readonly schema: JsonObject;
}
/** Returns the schemas of what commands print under --json, for programs that read it. */
export declare function outputSchemas(): readonly OutputSchema[];
