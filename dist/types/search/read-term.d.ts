import type { Comparison } from "./query.js";
/** Where reading stands in a query. */
export interface Cursor {
    readonly text: string;
    at: number;
}
/** A value as it stands in a query: `>=high`, `"two words"`, `2026-01..2026-03`, `ui*`. */
export interface Written {
    readonly op: Comparison | undefined;
    /** With its escapes, unless it was in quotes. */
    readonly raw: string;
    readonly quoted: boolean;
    readonly column: number;
}
/** Goes to the next character that is no space. */
export declare function skipSpaces(cursor: Cursor): void;
/** Reads `label:` or `custom.KEY:`; `undefined` where none stands. */
export declare function readField(cursor: Cursor): string | undefined;
/** Reads values with commas between them. */
export declare function readValues(cursor: Cursor): readonly Written[];
/** Reads a word, in which a comma is a character like any other, or a phrase in quotes. */
export declare function readWord(cursor: Cursor): Written;
/** Tells whether a value ends in a sign that stands for something: `creat*`, `timeo~`. */
export declare function endsIn({ raw, quoted }: Written, sign: string): boolean;
/** Returns the text that a value stands for. */
export declare function textOf({ raw, quoted }: Pick<Written, "raw" | "quoted">): string;
