import type { Position } from "./position.js";
/** An event that could not be delivered yet. */
export interface Failing {
    readonly event: string;
    /** So often it was tried. */
    readonly attempts: number;
    /** When it is tried next, in milliseconds since 1970. */
    readonly next: number;
    readonly error: string;
}
/** What is known of a subscriber: where it stands, and how it goes. */
export interface SubscriberState extends Position {
    /** Grows with each commit that is told, and never goes back: the order of what a stream is given. */
    readonly sequence: number;
    readonly failing: Failing | null;
    /** Events that were put aside since one was last delivered. */
    readonly deadInARow: number;
    /** Set where it was stopped because too much failed: when, in milliseconds since 1970, and why. */
    readonly stopped: {
        readonly at: number;
        readonly why: string;
    } | null;
    /** Events that were delivered, ever. */
    readonly delivered: number;
    /** When one was delivered last, in milliseconds since 1970. */
    readonly last: number | null;
}
/** Returns the state of a new subscriber: told of all that comes after a position. */
export declare function newState(position: Position, now: number): SubscriberState;
/** Returns the state moved to another position, as if nothing had gone wrong. */
export declare function movedTo(state: SubscriberState, position: Position, now: number): SubscriberState;
/** Returns the text that a state is kept as. */
export declare function encodeState(state: SubscriberState): string;
/** Returns the state in a text; undefined where it is cut short or damaged. */
export declare function decodeState(kept: string): SubscriberState | undefined;
