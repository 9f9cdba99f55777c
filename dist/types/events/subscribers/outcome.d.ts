import type { TicketEvent } from "../event.js";
import type { Failure } from "../sinks/sink.js";
import type { SubscriberState } from "./state.js";
import type { Place } from "./steps.js";
import type { Subscriber } from "./subscriber.js";
/** Returns the state after some events were delivered. */
export declare function afterDelivery(state: SubscriberState, place: Place, count: number, now: number): SubscriberState;
/** What becomes of an event that was not delivered. */
export interface AfterFailure {
    readonly state: SubscriberState;
    /** So often it was tried now. */
    readonly attempts: number;
    /** True: it is put aside, and the next one comes. */
    readonly dead: boolean;
}
/** Returns what comes of a failure: another try later, the next event, or the end of it all. */
export declare function afterFailure(state: SubscriberState, { attempts: most, pause }: Subscriber, { event, place, failure }: {
    event: TicketEvent;
    place: Place;
    failure: Failure;
}, { now, random }: {
    now: number;
    random: (bytes: number) => Uint8Array;
}): AfterFailure;
