import { type Json } from "../../base/json.js";
import { type SheetFault } from "./fault.js";
/** A value of the front matter. A text that was typed without quotes may be meant as a number or a word. */
export type YamlValue = {
    readonly kind: "text";
    readonly text: string;
    readonly plain: boolean;
    readonly line: number;
} | {
    readonly kind: "list";
    readonly items: readonly YamlValue[];
    readonly line: number;
} | {
    readonly kind: "map";
    readonly entries: readonly YamlEntry[];
    readonly line: number;
};
export interface YamlEntry {
    readonly key: string;
    readonly line: number;
    readonly value: YamlValue;
}
/** What was found in a text of YAML. */
export interface YamlRead {
    readonly entries: readonly YamlEntry[];
    readonly faults: readonly SheetFault[];
}
/**
 * Reads the strict subset of YAML 1.2 that front matter is: one mapping, its keys each once.
 *
 * @param firstLine line of the file on which the text begins.
 */
export declare function readYaml(source: string, firstLine: number): YamlRead;
/** Returns a value as JSON. A number stays text when it would not come back as it was typed: 2.10. */
export declare function yamlJson(value: YamlValue): Json;
