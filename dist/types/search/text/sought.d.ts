import type { TextTerm } from "./text-term.js";
/** One word that is sought: as it is, at the beginning of longer ones, or in ones with typos. */
export interface Step {
    readonly word: string;
    readonly prefix: boolean;
    /** So many typos are forgiven. */
    readonly edits: number;
    /** The words that were found so, once somebody has looked. */
    readonly found?: readonly string[];
}
/** Words that are sought one behind the other. */
export type Sought = readonly Step[];
/** Returns the words that a term seeks: none where it has no word in it, which finds nothing. */
export declare function soughtBy({ mode, text }: TextTerm): Sought;
/** Tells whether a word of a text is one that is sought. */
export declare function accepts(step: Step, found: string): boolean;
