import { type Sought } from "./sought.js";
import { type Searched, type TextKind } from "./ticket-texts.js";
/** From where to where in a text. */
export type Range = readonly [start: number, end: number];
/** A piece of a ticket's text in which something stands that was sought. */
export interface TextMatch {
    readonly kind: TextKind;
    /** The comment that it is of; null: of none. */
    readonly comment: string | null;
    /** On one line; with … where something is left out. */
    readonly text: string;
    /** Where in `text` the words stand that were sought: UTF-16, as in JavaScript. */
    readonly highlights: readonly Range[];
}
/** Returns what returns a piece of each text of a ticket in which something stands that was sought, of about that length. */
export declare function textMatcher(sought: readonly Sought[], length: number): (ticket: Searched) => readonly TextMatch[];
