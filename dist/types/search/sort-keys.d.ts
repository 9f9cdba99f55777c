import { type Json } from "../base/json.js";
import type { StoreConfig } from "../domain/config/config.js";
/** What tickets are sorted by: null comes last, whichever the direction; numbers come before texts. */
export type SortKey = string | number | null;
/** Kinds of what tickets are sorted by: a place in the configuration, a number or time, a name, the first of several names. */
export type SortKind = "rank" | "number" | "word" | "title" | "id" | "custom";
/** Names that `sort` takes, beside `custom.KEY`. */
export declare const SORT_KEYS: readonly string[];
/** One name that tickets are sorted by. */
export interface SortField {
    /** Of a custom field, its key. */
    readonly field: string;
    readonly kind: SortKind;
    readonly descending: boolean;
}
/** Returns what names ask for, "-" before one for descending. @throws TicketError `UNKNOWN_SORT`. */
export declare function sortFields(sort: readonly string[]): readonly SortField[];
/** Returns the names that have an order of their own in the configuration. */
export declare function rankedNames(field: string, { statuses, types, priorities }: Pick<StoreConfig, "statuses" | "types" | "priorities">): readonly string[];
/** Returns the key of a custom field's value: by its place among those that its schema lists, as a number, as a text. */
export declare function customKey(key: string, { fields }: Pick<StoreConfig, "fields">): (value: Json | undefined) => SortKey;
/** Returns the least of some names, or null. */
export declare function leastOf(names: readonly string[]): string | null;
/** Compares two keys: negative when the first one stands before the other. */
export declare function compareKeys(a: SortKey, b: SortKey, descending: boolean): number;
