import type { PoolEvent, PoolSummary } from "../agents/pool-types.js";
import type { ListedTicket } from "./reading-types.js";
import type { RemoteChoice } from "./tickets.js";
export type { PoolEvent, PoolSummary } from "../agents/pool-types.js";
/** What a handler knows beside the ticket. */
export interface HandlerContext {
    /** Name of the worker, who holds the ticket. */
    readonly worker: string;
    /** From 1: the try. */
    readonly attempt: number;
    readonly lease: string;
    /** Aborted when the work is of no use any more: the lease is lost, time is up, or an end is wanted at once. */
    readonly signal: AbortSignal;
}
/**
 * Works on a ticket. A text that it returns is written as a comment: what came of it. Throws where it can't be done: the message is
 * written.
 */
export type TicketHandler = (ticket: ListedTicket, context: HandlerContext) => unknown;
/** How many work on tickets, on which, and how. */
export interface RunAgentsOptions {
    readonly handler: TicketHandler;
    /** How many tickets are worked on at a time. Default: 1. */
    readonly workers?: number;
    /** Only tickets that this query finds. */
    readonly query?: string;
    /** Workers are NAME-1, NAME-2, …; default: a name by chance. A run under a name takes up what an earlier one under it had begun. */
    readonly agent?: string;
    /** How long a lease holds; it is renewed three times as often. Default: 300 s. */
    readonly seconds?: number;
    /** Tries after one that failed. Default: 0. */
    readonly retries?: number;
    /** The first pause before another try, in milliseconds; each further one is twice as long. Default: 1000. */
    readonly backoffMs?: number;
    /** How long a try may take, in milliseconds. Default: as long as it wants. */
    readonly timeoutMs?: number;
    /** True: goes on when nothing is ready. Default: ends. */
    readonly waits?: boolean;
    /** A remote that has to take each claim and report first. */
    readonly confirm?: RemoteChoice;
    /** Aborted: what was begun is finished, and nothing else begun. */
    readonly signal?: AbortSignal;
    /** Aborted: what was begun is given up and given back. */
    readonly endSignal?: AbortSignal;
    readonly onEvent?: (event: PoolEvent) => void;
}
/** What a run came to. */
export interface RunAgentsResult extends PoolSummary {
    /** Names of the workers. */
    readonly workers: readonly string[];
}
