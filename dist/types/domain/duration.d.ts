/**
 * Returns the minutes of a duration in hours and minutes, rounded to whole ones: `1h30m`, `90m`, `1.5h`.
 *
 * @throws TicketError `BAD_DURATION`.
 */
export declare function parseDuration(text: string): number;
/** Returns minutes as `1h30m`. */
export declare function renderDuration(minutes: number): string;
/** Returns what was spent, and of how much: `2h30m of 4h`. */
export declare function spentText(entries: readonly {
    readonly minutes: number;
}[], estimate: number | null): string;
