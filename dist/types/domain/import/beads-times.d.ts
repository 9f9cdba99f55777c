import { type Json, type JsonObject } from "../../base/json.js";
/** Answers the time that a member says, or `undefined` when it says none that can be believed. */
export type ReadTime = (value: Json | undefined) => number | undefined;
/** Returns a reader that believes times from 1970 up to `latest`. */
export declare function timeReader(latest: number): ReadTime;
/** When a record was created and last changed; `problems` tells what had to be guessed. */
export interface RecordTimes {
    readonly created: number;
    readonly updated: number;
    readonly problems: readonly string[];
}
/**
 * Returns the times of a record. Beads does not count a new comment or dependency as an update, so
 * whatever is latest in the record says when it was changed.
 */
export declare function timesOf(record: JsonObject, time: ReadTime): RecordTimes;
