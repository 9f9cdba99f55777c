import type { Ticket } from "../domain/ticket.js";
import { type Waiting, type Work } from "./work.js";
/** The figures of work: what `agent monitor` shows, and what whoever measures it reads. One module, so that all say the same. */
/** A lease on an open ticket. */
export interface LeaseFigure {
    readonly id: string;
    readonly by: string;
    /** When it was taken or handed over: ISO 8601 in UTC; null: the lease does not tell. */
    readonly since: string | null;
    readonly expires: string;
    /** `held`; `late`: its end has passed, and nobody has taken it over. */
    readonly state: "held" | "late";
}
/** An open ticket that others wait for. */
export interface Bottleneck {
    readonly id: string;
    /** How many open tickets can't be begun before it is done, directly or not. */
    readonly blocks: number;
}
/** Work that does not go on. */
export interface Stalled {
    readonly id: string;
    /** `lease`: it ran out, and nobody took it over. `begun`: its status says that it was begun, and nobody holds it. */
    readonly why: "lease" | "begun";
    readonly since: string;
}
export interface WorkFigures {
    readonly at: string;
    readonly queue: Waiting & {
        readonly ready: number;
    };
    readonly leases: readonly LeaseFigure[];
    /** Who holds tickets, and how many. */
    readonly workers: readonly {
        readonly name: string;
        readonly tickets: number;
    }[];
    /** Tickets that were closed as done in the last hour, and an hour on the mean of the last day. */
    readonly throughput: {
        readonly hour: number;
        readonly perHourOfDay: number;
    };
    /** Reports of the last day. `rate` is done of all, from 0 to 1; null: there was none. */
    readonly success: {
        readonly done: number;
        readonly failed: number;
        readonly rate: number | null;
    };
    readonly bottlenecks: readonly Bottleneck[];
    readonly stalled: readonly Stalled[];
    /** What somebody should look at; none: all is well. */
    readonly warnings: readonly string[];
}
type Named = Ticket & {
    readonly category: string;
};
/** What the figures are made of. */
export interface FigureInput {
    /** All tickets, by the numbers that the work has. */
    readonly tickets: readonly Named[];
    readonly work: Work;
    readonly now: number;
    readonly grace: number;
}
/** Returns how the work goes. */
export declare function workFigures(input: FigureInput): WorkFigures;
export {};
