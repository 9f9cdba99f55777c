import type { Json, JsonObject } from "../../base/json.js";
import { type Cell } from "../document.js";
import type { Stamp } from "../stamp.js";
/** A value that could not be kept as it is in the source. */
export interface Coercion {
    readonly member: string;
    readonly from: Json;
    readonly to: Json;
}
/** The ticket that one record becomes, while it is being filled. */
export interface Target {
    readonly record: JsonObject;
    readonly cells: Map<string, Cell>;
    /** When the record was created. */
    readonly all: Stamp;
    /** When anything in the record was last changed. */
    readonly updated: Stamp;
    /** Members of the record that the ticket says exactly; all others become custom fields. */
    readonly said: Set<string>;
    /** What stands in the custom field instead of the member, where the ticket says most of it. */
    readonly instead: Map<string, Json>;
    readonly coerced: Coercion[];
}
/** Returns a ticket without anything in it. */
export declare function newTarget(record: JsonObject, all: Stamp, updated: Stamp): Target;
/**
 * Writes a register that may change in the source. One that the record does not have is cleared at the
 * same stamp, so that a value which an older export had goes away.
 */
export declare function putRegister(target: Target, name: string, value: Json | undefined): void;
/** Writes a value that never changes. */
export declare function putOnce(target: Target, key: string, value: Json): void;
/** Writes an element of a set, of records or of a map. */
export declare function putElement(target: Target, field: string, key: string, value: Json): void;
/** Notes whether the ticket says exactly what a member of the record says. */
export declare function settle(target: Target, member: string, exact: boolean): void;
