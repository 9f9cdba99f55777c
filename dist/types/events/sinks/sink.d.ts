import type { TicketEvent } from "../event.js";
import type { Address } from "./address.js";
/** An event on its way, with its place in the order of all that the subscriber is told. */
export interface Parcel {
    readonly event: TicketEvent;
    /** Number of its commit: greater than that of any that came before. */
    readonly sequence: number;
}
/** Why something could not be delivered. */
export interface Failure {
    /** One line, without anything secret. */
    readonly message: string;
    /** True: the other side wants nothing more, ever. */
    readonly gone?: boolean;
    /** So many milliseconds the other side wants to be left in peace. */
    readonly retryAfter?: number;
}
/** How far it came: the first so many were delivered, and then perhaps something went wrong. */
export interface Delivered {
    readonly count: number;
    readonly failure?: Failure;
}
/** What brings events to somebody. */
export interface Sink {
    /** At most so many events are given at once. */
    readonly most: number;
    /** Delivers events in their order. It never throws, and ends in time: each event has its timeout. */
    deliver(parcels: readonly Parcel[], signal: AbortSignal): Promise<Delivered>;
    close(): Promise<void>;
}
/** What a sink takes of the process. */
export interface SinkWorld {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Where commands run: the top of the repository. */
    readonly cwd: string;
    /** `GIT_DIR` for commands where git would not find the repository by itself. */
    readonly gitDir: string | undefined;
    /** Returns what git's credential helpers have for an address. */
    readonly credential: (url: string) => Promise<string | undefined>;
    /** Returns the addresses that a name stands for. */
    readonly resolve: (host: string) => Promise<readonly Address[]>;
    /** What ids of tickets are shown with. */
    readonly prefix: string;
}
/** Returns what went wrong as one short line, fit to be shown and logged. */
export declare function shortLine(text: string): string;
/** Delivers one after the other, up to the first that fails. */
export declare function oneByOne(parcels: readonly Parcel[], deliver: (parcel: Parcel) => Promise<Failure | undefined>): Promise<Delivered>;
/** Returns the event as the bytes that every sink sends: one line of JSON. */
export declare const bodyOf: ({ event }: Parcel) => string;
