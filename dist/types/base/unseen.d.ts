/** Tells whether text holds a character that can't be seen; a tab or a line feed counts too. */
export declare function hasUnseen(text: string): boolean;
/** The same characters for `replaceAll`. */
export declare const UNSEEN_ALL: RegExp;
/** Returns text on one line: each run of control characters becomes a space. */
export declare function onOneLine(text: string): string;
