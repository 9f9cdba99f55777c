import type { Oid } from "../../git/repository.js";
import type { Store } from "../../store/store.js";
import type { Parcel } from "../sinks/sink.js";
import { type EventProblem, type ToldEvent } from "../tell-history.js";
import { type Position } from "./position.js";
/** Where events come from, and which of them a subscriber wants. */
export interface Telling {
    readonly store: Store;
    /** `source` of the events. */
    readonly source: string;
    readonly matches: (told: ToldEvent) => boolean;
    readonly onProblem: (problem: EventProblem) => void;
}
/** Where one stands in history, and the number of the commit that comes next. */
export type Place = Position & {
    readonly sequence: number;
};
/** One event on the way, or none: only a commit was passed by; and where one stands after it. */
export interface Step {
    readonly parcel: Parcel | undefined;
    readonly after: Place;
}
/** Yields the way from a place to a head, event by event: each once, parents before children. */
export declare function stepsTo(telling: Telling, from: Place, head: Oid): AsyncGenerator<Step, void, undefined>;
/** A step that brings an event. */
export type EventStep = Step & {
    readonly parcel: Parcel;
};
/** Events that are delivered in one go, and where one stands when commits without any were passed by after them. */
export interface Batch {
    readonly steps: readonly EventStep[];
    readonly passed: Place | undefined;
}
/** Puts at most so many events together. */
export declare function batches(steps: AsyncIterable<Step>, most: number): AsyncGenerator<Batch, void, undefined>;
