import { type Json } from "../../base/json.js";
/** Returns a text as a YAML scalar on one line: as it is, or in double quotes, which are JSON's. */
export declare function yamlText(text: string): string;
/** Returns texts as a YAML list on one line. */
export declare function yamlList(texts: readonly string[]): string;
/** Returns any JSON value as YAML on one line. */
export declare function yamlValue(value: Json): string;
