import type { GitConfig } from "../../git/repository.js";
/** What subscribers are told by. */
export declare const SINKS: readonly ["command", "webhook", "file", "redis", "nats"];
export type SinkKind = (typeof SINKS)[number];
/** Who is told of events, by what, and of which: as it stands in git's configuration. */
export interface Subscriber {
    readonly name: string;
    readonly sink: SinkKind;
    /** Of a command: the program and its arguments, or with `shell` one line for `sh`. */
    readonly command: readonly string[];
    readonly shell: boolean;
    /** Of a file: absolute. */
    readonly path: string | undefined;
    /** Of all that are reached over a network: the address, or the environment variable that holds it. */
    readonly url: string | undefined;
    readonly urlEnv: string | undefined;
    /** Of a webhook: environment variables with the keys that sign; the first is the new one while two are in use. */
    readonly secretEnv: readonly string[];
    /** Of a webhook: an address for which git's credential helpers have the key. */
    readonly secretCredential: string | undefined;
    /** Of a webhook: may be called on this machine and in this network, and without TLS. */
    readonly allowPrivate: boolean;
    /** Of a webhook: `cloudevents`, or `chat` for what chats take. */
    readonly format: "cloudevents" | "chat";
    /** A Redis stream, or what a NATS subject begins with. */
    readonly topic: string;
    readonly types: readonly string[];
    readonly actors: readonly string[];
    readonly query: string | undefined;
    /** So often an event is tried before it is put aside. */
    readonly attempts: number;
    /** The first pause after a failure, in milliseconds; each later one is twice as long. */
    readonly pause: number;
    /** So long one delivery may take, in milliseconds. */
    readonly timeout: number;
    readonly paused: boolean;
}
/** A subscriber whose configuration can't be understood, and why. */
export interface FaultySubscriber {
    readonly name: string;
    readonly fault: string;
}
/** The section of git's configuration that subscribers stand in: `ticket-subscriber.<name>.<setting>`. */
export declare const SECTION = "ticket-subscriber";
/** Returns the section of one subscriber. */
export declare const sectionOf: (name: string) => string;
/** @throws TicketError `BAD_SUBSCRIBER_NAME`. */
export declare function checkName(name: string): void;
/** Returns the names of all that stand in a configuration, in order. */
export declare function subscriberNames(config: GitConfig): readonly string[];
/** Returns those that are to be told, by the settings that each process knows without asking git. */
export declare function listeningNames(config: GitConfig): readonly string[];
/** Tells whether a text names an environment variable, and is no key that somebody put in its place. */
export declare const isVariable: (text: string) => boolean;
/** Tells whether an address holds a password. */
export declare const holdsPassword: (text: string) => boolean;
/** Reads one subscriber. Never throws: what is wrong with one must not keep the others from being told. */
export declare function readSubscriber(config: GitConfig, name: string): Subscriber | FaultySubscriber;
/** Reads all subscribers, in order of their names. */
export declare const readSubscribers: (config: GitConfig) => readonly (Subscriber | FaultySubscriber)[];
export declare const isFaulty: (one: Subscriber | FaultySubscriber) => one is FaultySubscriber;
