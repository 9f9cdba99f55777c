import { type JsonObject } from "../../base/json.js";
import type { Skip, SourceLine } from "./plan.js";
/** A line that holds a record with an id. */
export interface SourceRecord {
    readonly line: number;
    readonly id: string;
    readonly record: JsonObject;
    /** How long the line is, in UTF-16 units. */
    readonly size: number;
}
/** Reads the records of a file with one JSON object a line. Blank lines count for nothing. */
export declare function readLines(lines: Iterable<SourceLine>): {
    readonly records: readonly SourceRecord[];
    readonly skips: readonly Skip[];
};
