import { type SheetFault } from "./fault.js";
import { type YamlEntry } from "./read-yaml.js";
/** The fields of front matter: those that were given, as plain data, and the line of each. */
export interface FrontMatter {
    readonly values: Readonly<Record<string, unknown>>;
    /** Line of each field; of a custom field and a type of links too, as `custom.severity`. */
    readonly lines: ReadonlyMap<string, number>;
}
/** Reads the fields of front matter; all faults are found. */
export declare function readFields(entries: readonly YamlEntry[]): FrontMatter & {
    readonly faults: readonly SheetFault[];
};
