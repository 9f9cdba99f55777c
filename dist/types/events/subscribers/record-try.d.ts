import type { Delivered } from "../sinks/sink.js";
import type { DeadLetter } from "./dead-letters.js";
import type { Attempt } from "./delivery-log.js";
import type { SubscriberState } from "./state.js";
import type { EventStep } from "./steps.js";
import type { Subscriber } from "./subscriber.js";
/** One try to deliver some events, and what was known before it. */
export interface Try {
    readonly subscriber: Subscriber;
    readonly state: SubscriberState;
    readonly steps: readonly EventStep[];
    readonly result: Delivered;
    /** When it began and ended, in milliseconds since 1970. */
    readonly begin: number;
    readonly end: number;
    readonly random: (bytes: number) => Uint8Array;
}
/** What a try came to. */
export interface Recorded {
    readonly state: SubscriberState;
    /** What is left to be delivered. */
    readonly rest: readonly EventStep[];
    readonly log: readonly Attempt[];
    /** To be put aside before the state is written: killed between the two, it is tried once more. */
    readonly dead: DeadLetter | undefined;
}
/** Returns what a try came to, as it is to be written down. */
export declare function recordTry(given: Try): Recorded;
