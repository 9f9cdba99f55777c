import type { TicketEvent } from "../events/event.js";
import type { SinkKind } from "../events/subscribers/subscriber.js";
export type { SinkKind } from "../events/subscribers/subscriber.js";
/** A subscriber that is to be added. What a sink has no use for is refused. */
export interface NewSubscriber {
    /** Up to 40 lower-case letters, digits, `-` and `_`. */
    readonly name: string;
    readonly sink: SinkKind;
    /** A command: the program and its arguments; with `shell` one line for `sh`. */
    readonly command?: readonly string[];
    readonly shell?: boolean;
    /** A file: absolute. */
    readonly path?: string;
    /** A webhook, Redis or NATS: the address, or the environment variable that holds it where it is secret. */
    readonly url?: string;
    readonly urlEnv?: string;
    /** A webhook: one or two environment variables with the keys that sign, the new one first. */
    readonly secretEnv?: readonly string[];
    /** A webhook: an address for which git's credential helpers have the key. */
    readonly secretCredential?: string;
    /** A webhook: may be called on this machine and in this network, and without TLS. */
    readonly allowPrivate?: boolean;
    /** A webhook: what is sent; default `cloudevents`. */
    readonly format?: "cloudevents" | "chat";
    /** The Redis stream, or what the NATS subject begins with; default `tickets`. */
    readonly topic?: string;
    readonly types?: readonly string[];
    readonly actors?: readonly string[];
    readonly query?: string;
    /** So often an event is tried before it is put aside; default 10. */
    readonly attempts?: number;
    /** The first pause after a failure in seconds, twice as long each time; default 1. */
    readonly pause?: number;
    /** So long one delivery may take, in seconds; default 15, of a command 60. */
    readonly timeout?: number;
    /** From which commit, batch or time on it is told; `beginning` for all. Default: from now on. */
    readonly from?: string;
}
/** What a subscriber is about to do, or why it does nothing. */
export type SubscriberStatus = "up to date" | "behind" | "retrying" | "paused" | "stopped" | "faulty";
/** A subscriber and how it goes. Nothing secret is in it. */
export interface SubscriberReport {
    readonly name: string;
    readonly sink: SinkKind | null;
    /** Where it goes, in words: the command, the file, the host. */
    readonly target: string | null;
    readonly status: SubscriberStatus;
    /** Why it is `stopped`, `faulty` or `retrying`. */
    readonly error: string | null;
    readonly types: readonly string[];
    readonly actors: readonly string[];
    readonly query: string | null;
    readonly attempts: number | null;
    /** Seconds. */
    readonly pause: number | null;
    /** Seconds. */
    readonly timeout: number | null;
    /** The newest commits that it was told of; none: nothing yet. */
    readonly heads: readonly string[];
    /** Commits that it was not told of yet. */
    readonly behind: number;
    readonly delivered: number;
    /** When an event was delivered last; null: none ever was. */
    readonly last: string | null;
    /** Events that were put aside. */
    readonly dead: number;
    /** When it is tried again; null: nothing failed. */
    readonly next: string | null;
}
/** How a publisher fared with a subscriber. `busy`: another process is at it, and was left word. */
export type PublishOutcome = "done" | "waiting" | "stopped" | "interrupted" | "removed" | "paused" | "busy" | "faulty" | "failed";
export interface PublishOptions {
    /** Only these subscribers. */
    readonly names?: readonly string[];
    /** True: tries at once what failed, without waiting for the end of its pause. */
    readonly atOnce?: boolean;
    /** So many milliseconds it may wait for another try; default 0. */
    readonly wait?: number;
    readonly signal?: AbortSignal;
}
export interface PublishResult {
    readonly subscribers: readonly {
        readonly name: string;
        readonly outcome: PublishOutcome;
        readonly delivered: number;
        /** Events that were put aside now. */
        readonly dead: number;
        readonly error: string | null;
        /** When it is tried again. */
        readonly next: string | null;
    }[];
}
/** One try to deliver an event. */
export interface DeliveryReport {
    readonly subscriber: string;
    readonly at: string;
    readonly event: string;
    readonly type: string;
    readonly subject: string | null;
    readonly attempt: number;
    readonly outcome: "delivered" | "failed" | "dead";
    readonly ms: number;
    readonly error: string | null;
}
/** Which deliveries: the newest so many. */
export interface DeliveryQuery {
    readonly subscribers?: readonly string[];
    readonly limit?: number;
    /** Only what was not delivered. */
    readonly failed?: boolean;
}
/** Which events that were put aside, and what is to become of them. */
export interface RedeliverOptions {
    readonly subscribers?: readonly string[];
    /** Ids of events, or their beginnings; default: all. */
    readonly events?: readonly string[];
    /** True: they are forgotten instead. */
    readonly drop?: boolean;
}
export interface Redelivery {
    readonly subscriber: string;
    readonly event: TicketEvent;
    readonly outcome: "delivered" | "failed" | "dropped";
    readonly error: string | null;
}
/** The part of `Tickets` about who is told of events, and telling them. */
export interface SubscriberMethods {
    /** Returns who is told of events by what lasts: commands, webhooks, files, streams; in order of their names. */
    subscribers(names?: readonly string[]): Promise<readonly SubscriberReport[]>;
    /** @throws TicketError `SUBSCRIBER_NOT_FOUND`. */
    subscriber(name: string): Promise<SubscriberReport>;
    /**
     * Adds a subscriber to the configuration of this clone.
     *
     * @throws TicketError `BAD_SUBSCRIBER`, `BAD_SUBSCRIBER_NAME`, `SUBSCRIBER_EXISTS`, `UNKNOWN_EVENT_TYPE`, `BAD_QUERY`,
     * `COMMIT_NOT_FOUND`.
     */
    addSubscriber(subscriber: NewSubscriber): Promise<SubscriberReport>;
    /** Removes a subscriber, with all that is known of it. @throws TicketError `SUBSCRIBER_NOT_FOUND`, `SUBSCRIBER_ELSEWHERE`. */
    removeSubscriber(name: string): Promise<void>;
    /** Leaves a subscriber alone until it is resumed: then it is told all that it missed. */
    pauseSubscriber(name: string): Promise<SubscriberReport>;
    /** Goes on with a subscriber that was paused, or stopped after too many failures. */
    resumeSubscriber(name: string): Promise<SubscriberReport>;
    /** Sends a subscriber one event of type `subscriber.tested`, at once and once. */
    testSubscriber(name: string, signal?: AbortSignal): Promise<Redelivery>;
    /**
     * Delivers what is due to subscribers: each event at least once, in order; what failed again after a pause. Several processes may
     * do so at once. What is wrong with one subscriber is in the result, and the others are told all the same.
     *
     * @throws TicketError `SUBSCRIBER_NOT_FOUND`.
     */
    publish(options?: PublishOptions): Promise<PublishResult>;
    /** Lets a subscriber be told everything from a commit, batch or time on, or from the `beginning`, with the next `publish`. */
    replayEvents(name: string, from: string): Promise<SubscriberReport>;
    /** Delivers events that were put aside after too many failures, or forgets them. */
    redeliverEvents(options?: RedeliverOptions): Promise<readonly Redelivery[]>;
    /** Tells what was tried to be delivered, the oldest first; default: the newest 50. */
    deliveries(query?: DeliveryQuery): Promise<readonly DeliveryReport[]>;
}
