import { type Json, type JsonObject } from "../../base/json.js";
import type { ReadTime } from "./beads-times.js";
/**
 * When each field of an issue was first seen as it is. An issue has one time for all that changes in it, a comment as much as a title; if
 * that were the time of all its fields, every comment there would undo what was changed here.
 */
export interface Seen {
    /** Milliseconds since 1970 at which a field's value was first seen. */
    at(field: string, value: Json): number;
    /** What is to be remembered for the next import. */
    json(): JsonObject;
}
/** Returns the memory of an issue, as the last import left it. */
export declare function seenOf(before: Json | undefined, updated: number, time: ReadTime): Seen;
