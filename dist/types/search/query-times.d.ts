/** A day, a month, a year, a minute or a second; or a stretch of time, counted from now. */
export type Moment = {
    readonly kind: "span";
    readonly parts: readonly number[];
    readonly zone: string | undefined;
} | {
    readonly kind: "day";
    readonly offset: number;
} | {
    readonly kind: "stretch";
    readonly ms: number;
};
/** From the first millisecond to before the last: as two times, or two days since 1970. */
export interface Span {
    readonly from: number;
    readonly to: number;
}
export declare const DAY_MS = 86400000;
/** Returns the moment that a text names, or `undefined`: `2026`, `2026-12-24`, `2026-12-24T17:00Z`, `today`, `2w`. */
export declare function parseMoment(text: string): Moment | undefined;
/** Returns the day, since 1970, that a date like 2026-12-24 is; NaN for a text that is none. */
export declare function dayOfDate(date: string | null): number;
/** Returns the day, since 1970, that a time is in the local zone. */
export declare function localDay(time: number): number;
/** Returns the times that a moment spans. A stretch is one point, that long before now, or after it for what is `ahead`. */
export declare function timesOf(moment: Moment, now: number, ahead: boolean): Span;
/** Returns the days since 1970 that a moment spans; of a stretch, the day that it ends on. */
export declare function daysOf(moment: Moment, now: number): Span;
