import type { Stats } from "./tickets.js";
/** How many tickets have each value of a field; `null`: none. */
export type ValueCounts = ReadonlyMap<string | null, number>;
/** What can be counted of the tickets that a query finds, wherever they are read from. */
export interface Counted {
    readonly commit: string;
    readonly total: number;
    readonly categories: Stats["categories"];
    /** Numbers of a field, as queries have them: one of each ticket, not a number where it has none. */
    readonly numbers: (field: string) => readonly number[];
    /** The same of those tickets that are not closed. */
    readonly numbersLeft: (field: string) => readonly number[];
    /** A ticket with several values counts for each of them. */
    readonly values: (field: string) => ValueCounts;
    readonly problems: Stats["problems"];
}
/** Counts values of tickets: of so many, which have all of these. */
export declare class ValueCounter {
    readonly counts: Map<string | null, number>;
    add(values: readonly string[], times: number): void;
}
