import type { Json } from "../base/json.js";
import type { Ticket } from "../domain/ticket.js";
type Values = (ticket: Ticket) => readonly string[];
/** Names of the fields that tickets can be grouped by, beside `custom.KEY`. */
export declare const GROUP_FIELDS: readonly string[];
/** Returns the value of a custom field as it is written: each of a list. */
export declare function textsOf(value: Json | undefined): readonly string[];
/** Returns the texts that a field of a ticket holds; of a custom field, its value as it is written. */
export declare function valuesOf(field: string): Values;
export {};
