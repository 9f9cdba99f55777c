import type { Commit } from "../store/snapshot.js";
import type { Cause, Happening, TicketEvent } from "./event.js";
/** Returns text that may stand in an attribute, which must not be empty. */
export declare function attribute(text: string): string;
/** What all events of one commit have in common. */
export interface Envelope {
    readonly source: string;
    readonly commit: string;
    readonly time: string;
    readonly actor: string;
    readonly cause: Cause;
}
/** Returns what the events of a commit have in common. */
export declare function envelopeOf(source: string, commit: Commit): Envelope;
/** Returns the event with the number `n` of a commit. */
export declare function eventOf({ source, commit, time, actor, cause }: Envelope, n: number | string, { type, data }: Happening): TicketEvent;
