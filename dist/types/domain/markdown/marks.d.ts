/** Around the front matter. */
export declare const FENCE = "---";
/** Before the criteria. */
export declare const CRITERIA_HEADING = "## Acceptance criteria";
/** Between two tickets in one text. */
export declare const NEXT_TICKET = "<!-- next ticket -->";
/** Returns the mark that a line is, if it is one. */
export declare function markOf(line: string): typeof CRITERIA_HEADING | typeof NEXT_TICKET | undefined;
/** Returns the first line at which another ticket begins without the mark between; -1 when none does. */
export declare function anotherFront(lines: readonly string[]): number;
/** Puts a backslash before what would be read as a mark. */
export declare function guardLines(lines: readonly string[]): readonly string[];
/** Takes the backslashes of `guardLines` away. */
export declare function unguardLines(lines: readonly string[]): readonly string[];
