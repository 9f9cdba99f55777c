import { type ConditionFault } from "./check-condition.js";
import type { Match } from "./query.js";
/** Returns the number that a text is, or NaN. */
export declare function numberOf(text: string): number;
/** Returns the hours that a text says: `3`, `1.5`, `90m`, `1h30m`; NaN for one that says none. */
export declare function hoursOf(text: string): number;
/** Returns what is wrong with the values that a field is compared with, so far as it can be told without the store. */
export declare function valueFault(field: string, match: Match): ConditionFault | undefined;
