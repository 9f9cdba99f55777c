/** Returns text on one line, without characters that can't be seen, at most `limit` long; perhaps empty. */
export declare function cleanLine(text: string, limit: number): string;
/** Returns the names in a text, which commas separate; none for an empty one. */
export declare function cleanNames(text: string): readonly string[];
/** A text with LF line breaks, and whether CRLF must stand for each of them to get the source's back. */
export interface CleanText {
    readonly text: string;
    readonly crlf: boolean;
}
/** Returns a text with LF for CRLF where that can be undone; mixed line breaks stay as they are. */
export declare function cleanText(raw: string): CleanText;
