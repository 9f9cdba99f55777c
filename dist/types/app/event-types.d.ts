import type { TicketEvent } from "../events/event.js";
import type { Oid } from "../git/repository.js";
export type { Cause, ChangedDocument, EventClaim, EventComment, EventData, EventTicket, TicketEvent, } from "../events/event.js";
export type { EventType } from "../events/event-types.js";
/** Which events: fields hold together by "and", the values of one by "or". */
export interface EventFilter {
    /** `ticket.closed`, `ticket.*`; "!" before one leaves it out. */
    readonly types?: readonly string[];
    /** Only about these tickets. */
    readonly tickets?: readonly string[];
    /** Only about tickets that this query finds as they were right after the event: closed and deleted ones too. */
    readonly query?: string;
    /** E-mail addresses of who made the commit; `@me`; "!" before one leaves it out. */
    readonly actors?: readonly string[];
}
/** Something in history that nobody can tell: a damaged file, or one of a newer format. */
export interface EventProblem {
    readonly commit: Oid;
    /** A file, or "" for the whole commit. */
    readonly path: string;
    readonly problem: string;
}
/** Which events to tell, and how. */
export interface EventQuery extends EventFilter {
    /** Only what came after this commit or batch, or since this date (its beginning), time or `3d` ago. Default: all. */
    readonly since?: string;
    /** Only the newest so many of what is there. */
    readonly limit?: number;
    /** Goes on with what happens from now on, until the signal. */
    readonly follow?: boolean;
    readonly signal?: AbortSignal;
    readonly onProblem?: (problem: EventProblem) => void;
}
/** How many events of each type there are, and by whom. */
export interface EventStats {
    readonly commit: Oid;
    readonly commits: number;
    readonly events: number;
    readonly types: readonly {
        readonly type: string;
        readonly count: number;
    }[];
    readonly actors: readonly {
        readonly actor: string;
        readonly count: number;
    }[];
    /** When the first and the last one happened; null: there is none. */
    readonly first: string | null;
    readonly last: string | null;
}
/** Told of an event. What it throws or rejects with goes to `onError`, and the next event comes all the same. */
export type EventHandler = (event: TicketEvent) => void | Promise<void>;
/** How a handler is called. */
export interface SubscribeOptions {
    /** From when on; default: from now on. */
    readonly since?: string;
    /** Told what a handler threw, and of what event; without one: why nothing more is told. Default: it is dropped. */
    readonly onError?: (error: unknown, event: TicketEvent | undefined) => void;
}
/** A handler that is being told. */
export interface Subscription {
    /** Ends it: the handler is not called again. It may be called from the handler itself. */
    unsubscribe(): void;
    /** Resolves when all is over, and the handler that may be running has returned. Never rejects. */
    readonly ended: Promise<void>;
}
