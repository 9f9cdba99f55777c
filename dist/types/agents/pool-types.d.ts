import type { Ticket } from "../domain/ticket.js";
/** A ticket that a worker holds. */
export interface Task {
    readonly ticket: Ticket & {
        readonly shown: string;
    };
    readonly lease: string;
}
/** What became of one try. `result` and `why` are written as comments. */
export type Outcome = {
    readonly kind: "done";
    readonly result: string | undefined;
} | {
    readonly kind: "failed";
    readonly why: string;
};
/** One try of a worker at a ticket. */
export interface Attempt {
    /** Name of the worker, under which the ticket is held. */
    readonly worker: string;
    /** From 1. */
    readonly attempt: number;
    readonly lease: string;
    /** Aborted when the work is of no use any more: the lease is lost, time is up, or somebody wants an end at once. */
    readonly signal: AbortSignal;
}
/** Errors after which a ticket is no longer a worker's: somebody else has it, or it is gone. */
export declare const GONE: ReadonlySet<string>;
/** Works on a ticket. What it throws is a failure, as `kind: "failed"` is. */
export type Handle = (task: Task, attempt: Attempt) => Promise<Outcome>;
/** How a pool takes and reports tickets. Each method throws one of `GONE` where the ticket is no longer the worker's. */
export interface Desk {
    /** Takes a ticket; undefined: nothing is ready. */
    next(worker: string): Promise<Task | undefined>;
    /** Takes again what a run under this name held that was cut off. */
    resume(worker: string): Promise<Task | undefined>;
    renew(task: Task, worker: string): Promise<void>;
    /** Reports it, and takes the next one if `takesNext`. */
    done(task: Task, worker: string, report: {
        readonly result: string | undefined;
        readonly takesNext: boolean;
    }): Promise<Task | undefined>;
    fail(task: Task, worker: string, why: string): Promise<void>;
    release(task: Task, worker: string): Promise<void>;
}
/** What happens while a pool works. Times are ISO 8601 in UTC. */
export interface PoolEvent {
    /** `retry`: it failed and is tried again. `lost`: somebody else has the ticket by now. `released`: it was given back. */
    readonly type: "started" | "resumed" | "done" | "failed" | "retry" | "lost" | "released" | "idle";
    readonly at: string;
    readonly worker: string;
    readonly id: string | null;
    readonly shown: string | null;
    readonly title: string | null;
    readonly attempt: number;
    /** How long this try took. */
    readonly ms: number | null;
    readonly why: string | null;
}
/** What a pool came to. */
export interface PoolSummary {
    readonly done: number;
    readonly failed: number;
    readonly lost: number;
    readonly released: number;
    /** Tries that failed and were made again. */
    readonly retried: number;
    readonly ms: number;
}
/** How a pool works. */
export interface PoolOptions {
    /** Names of the workers; each works on one ticket at a time. */
    readonly workers: readonly string[];
    readonly desk: Desk;
    readonly handle: Handle;
    /** Milliseconds between two renewals of a lease. */
    readonly renewMs: number;
    /** Tries after the first one. */
    readonly retries: number;
    /** The first pause before another try; each further one is twice as long, by chance a part of it. */
    readonly backoffMs: number;
    /** How long one try may take; undefined: as long as it wants. */
    readonly timeoutMs: number | undefined;
    /** True: goes on when nothing is ready, until it is told to end. */
    readonly waits: boolean;
    /** Aborted: what was begun is ended, and nothing else begun. */
    readonly draining: AbortSignal;
    /** Aborted: what was begun is given up and given back. */
    readonly ending: AbortSignal;
    readonly now: () => number;
    /** Chance from 0 to 1. */
    readonly chance: () => number;
    readonly onEvent: (event: PoolEvent) => void;
}
