/**
 * What the values of a field are, and so how they are compared:
 *
 * - word, person: names, whatever their case; persons can be `me`. rank: a name with a place in the configuration.
 * - number, hours, count: numbers; hours may be written `1h30m`. A count of 0 is no value.
 * - day: a date. moment: a time that has been. term: a time that is to come.
 * - ticket: a link to a ticket. inverse: a link from one. own: the ticket itself.
 * - text: words to be found in it.
 */
export type FieldKind = "word" | "person" | "rank" | "number" | "hours" | "count" | "day" | "moment" | "term" | "ticket" | "inverse" | "own" | "text" | "custom";
/** Before the key of a custom field. */
export declare const CUSTOM = "custom.";
/** Names of the fields of tickets, beside `custom.KEY`. */
export declare const CONDITION_FIELDS: readonly string[];
/** Terms of a query that are no conditions, and are never negated. */
export declare const SETTINGS: readonly string[];
/** What stands before the colon of a term, beside `custom.KEY`. */
export declare const QUERY_FIELDS: readonly string[];
/** What `is:` takes. */
export declare const QUERY_STATES: readonly string[];
/** What `has:` takes beside `custom.KEY`. */
export declare const QUERY_PARTS: readonly string[];
/** Returns the field that a name means, or `undefined`. The key of a custom field is taken as it is written. */
export declare function fieldNamed(name: string): string | undefined;
/** Returns the field that a ticket must have something in for `has:`, or `undefined`. */
export declare function partNamed(name: string): string | undefined;
/** Returns the kind of a field. It must be one that `fieldNamed` gave. */
export declare function kindOfField(field: string): FieldKind;
/** Returns the way out for a name that is none of these: the one that is near, or what there is. */
export declare function meantOf(name: string, known: readonly string[]): string;
