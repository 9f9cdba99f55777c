import type { Match } from "./query.js";
/** Numbers from one to another; both belong to it. */
export interface NumberSpan {
    readonly least: number;
    readonly most: number;
}
/** Returns the numbers that are wanted. */
export declare function numberSpans(any: readonly Match[], parse: (text: string) => number): readonly NumberSpan[];
/** How moments are compared: as times, or as days. */
export interface Calendar {
    readonly now: number;
    /** Whether a stretch leads forward: a date that is to come is nearer the sooner it is. */
    readonly ahead: boolean;
    readonly days: boolean;
}
/** Returns the times, or the days since 1970, that are wanted. */
export declare function momentSpans(any: readonly Match[], calendar: Calendar): readonly NumberSpan[];
