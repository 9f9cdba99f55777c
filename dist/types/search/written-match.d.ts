import type { Match } from "./query.js";
import { type Written } from "./read-term.js";
/** Returns what a value of a field may be, as it was written. */
export declare function matchOf(field: string, written: Written): Match;
