import type { Match } from "./query.js";
import { type FieldKind } from "./query-fields.js";
/** What is wrong with a condition, as the end of a sentence, and the way out. */
export interface ConditionFault {
    readonly problem: string;
    readonly way: string;
}
/** Tells whether values of a kind can be compared by `<`, and stand between two others. */
export declare const isOrdered: (kind: FieldKind) => boolean;
/** Returns the values that are compared with. */
export declare function valuesIn(match: Match): readonly string[];
/** Returns what is wrong with how a field is asked for; whether a value can be one of it, `check-value.ts` tells. */
export declare function matchFault(field: string, match: Match): ConditionFault | undefined;
