import { type SubscriberState } from "./state.js";
/** Where a clone keeps what it knows of its subscribers, and chance for names. */
export interface StatePlace {
    readonly dir: string;
    readonly random: (bytes: number) => Uint8Array;
}
/** A state, and which one it is: each that is written has a greater number than the one before. */
export interface KeptState {
    readonly revision: number;
    readonly state: SubscriberState;
}
/** Returns the state of a subscriber; undefined: there is none yet. @throws TicketError `SUBSCRIBER_STATE_DAMAGED`. */
export declare function readState({ dir }: Pick<StatePlace, "dir">, name: string): KeptState | undefined;
/**
 * Writes the state that follows a revision (0: the first), if nobody else has written one since; returns its revision, or undefined.
 *
 * A state is a file of its own with the next number, which a link makes appear at once, and which two can't make. Older ones go
 * after it, so the greatest number never becomes less: whoever finds a greater one beside his own was too late. There is no
 * lock that a killed process could leave.
 *
 * `durable`: it is on the disk before this returns. What is lost with the power is delivered again.
 */
export declare function swapState({ dir, random }: StatePlace, name: string, after: number, state: SubscriberState, durable: boolean): number | undefined;
/** Returns the revision after which a state may be written whatever stands there, damaged or not. */
export declare function newestRevision({ dir }: StatePlace, name: string): number;
/** Removes everything that is known of a subscriber. */
export declare function forgetSubscriber({ dir }: StatePlace, name: string): void;
