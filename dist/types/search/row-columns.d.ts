import type { ListName, SingleName } from "./cache/table.js";
/** A field whose values stand in a list, and the part of its words that is a value. */
export interface ListField {
    readonly list: ListName;
    readonly valueIn: (word: string) => string;
}
/** Fields whose values stand in lists. */
export declare const LIST_FIELDS: ReadonlyMap<string, ListField>;
/** Fields that have a column of one code a row. */
export declare const singleColumn: (field: string) => SingleName | undefined;
