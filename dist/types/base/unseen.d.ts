/** Tells whether text has nothing but what can be seen of ASCII, and blanks: most has, and needs no closer look. */
export declare const isPlainAscii: (text: string) => boolean;
/** Tells whether text holds a character that can't be seen; a tab or a line feed counts too. */
export declare function hasUnseen(text: string): boolean;
/** The same characters for `replaceAll`. */
export declare const UNSEEN_ALL: RegExp;
/** The same characters for `replaceAll`. */
export declare const UNSHOWN_ALL: RegExp;
/** Tells whether text holds a character that can't be seen when it is shown. */
export declare function hasUnshown(text: string): boolean;
/** Returns JSON of one line in which no character of `UNSEEN` stands as it is. */
export declare const escapeUnseen: (json: string) => string;
/** Returns JSON that is shown: what `UNSEEN` leaves as it is stands as an escape too. */
export declare function showJson(json: string): string;
/** Returns text on one line: each run of control characters becomes a space. */
export declare function onOneLine(text: string): string;
