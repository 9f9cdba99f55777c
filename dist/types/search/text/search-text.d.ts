import { type Scored } from "./rank.js";
import { type Sought } from "./sought.js";
import type { TextIndex } from "./text-index.js";
import type { TextTerm } from "./text-term.js";
/** What tickets are searched for. */
export interface TextQuery {
    /** Of each group one has to be there. */
    readonly wanted: readonly (readonly TextTerm[])[];
    /** None of them may be there. */
    readonly unwanted: readonly TextTerm[];
}
/** The rows that a query finds, hidden ones among them, and how well they fit; in ascending order of the rows. */
export interface TextHits extends Scored {
    /** False: nothing was sought, and all rows fit that may be shown. */
    readonly ranked: boolean;
    /** Another mark than 0: not to be shown. */
    readonly hidden: Uint8Array;
    /** True: no row has all that is sought, and these have some of it. */
    readonly partial: boolean;
    /** What was sought at last, to be shown where it stands. */
    readonly sought: readonly Sought[];
    /** Words that no ticket has, though one may have been meant that some do. */
    readonly unknown: readonly string[];
}
/** Searches all tickets but hidden ones: those whose row has another mark than 0. @throws CacheFault, or what the system says. */
export declare function searchText(index: TextIndex, { wanted, unwanted }: TextQuery, visible: Uint8Array): TextHits;
