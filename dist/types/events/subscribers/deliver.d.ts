import type { Sink } from "../sinks/sink.js";
import type { SubscriberState } from "./state.js";
import { type KeptState, type StatePlace } from "./state-files.js";
import { type Telling } from "./steps.js";
import type { Subscriber } from "./subscriber.js";
/** What a run of deliveries is given. */
export interface Delivering {
    readonly place: StatePlace;
    readonly subscriber: Subscriber;
    readonly sink: Sink;
    readonly telling: Telling;
    readonly now: () => number;
    /** Waits, but not after the signal. */
    readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
    /** Until then it is waited for another try, in milliseconds since 1970. */
    readonly until: number;
    /** True: the first try does not wait for the end of its pause. */
    readonly atOnce: boolean;
    readonly signal: AbortSignal;
}
/** How a run ended: all is told; a try is due later; it was stopped; it was interrupted; the subscriber was removed meanwhile. */
export type Ending = "done" | "waiting" | "stopped" | "interrupted" | "removed";
/** What a run came to. */
export interface Run {
    readonly ending: Ending;
    readonly delivered: number;
    readonly dead: number;
    /** What was not delivered at the end, and when it is tried again. */
    readonly failing: SubscriberState["failing"];
    readonly stopped: SubscriberState["stopped"];
}
/**
 * Delivers to a subscriber what is due, event by event in their order, each until it is delivered or was tried often enough.
 * Where the subscriber stands is written after each delivery: what a killed process had delivered last comes once more.
 */
export declare function deliver(given: Delivering, kept: KeptState): Promise<Run>;
