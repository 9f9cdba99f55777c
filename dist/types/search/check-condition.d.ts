import type { Match } from "./query.js";
import { type FieldKind } from "./query-fields.js";
/** What is wrong with a condition, as the end of a sentence, and the way out. */
export interface ConditionFault {
    readonly problem: string;
    readonly way: string;
}
/** Tells whether values of a kind can be compared by `<`, and stand between two others. */
export declare const isOrdered: (kind: FieldKind) => boolean;
/** Returns the number that a text is, or NaN. */
export declare function numberOf(text: string): number;
/** Returns the hours that a text says: `3`, `1.5`, `90m`, `1h30m`; NaN for one that says none. */
export declare function hoursOf(text: string): number;
/** Returns what is wrong with a value that a field is to have, as far as it can be told without the store. */
export declare function matchFault(field: string, match: Match): ConditionFault | undefined;
