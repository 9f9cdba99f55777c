import { type Standing, type WorkGraph } from "../workflow/ready.js";
/** What there is to do: tickets by their numbers, and what decides which of them comes first. */
export interface Work {
    readonly count: number;
    /** What is known of what stands between them; undefined: the graph tells. */
    readonly standing: Standing | undefined;
    readonly graph: () => WorkGraph;
    /** 1: is there, and its status is of an open category. */
    readonly fresh: ArrayLike<number>;
    /** When the claim on it ends, in milliseconds since 1970; not a number: nobody holds it. */
    readonly claimedUntil: ArrayLike<number>;
    /** So many priorities there are. */
    readonly priorities: number;
    /** Place of its priority in the configuration, from 0; their number: it has none, or one that is not in it. */
    readonly priority: ArrayLike<number>;
    /** Days since 1970; not a number: none. */
    readonly due: ArrayLike<number>;
    /** Milliseconds since 1970. */
    readonly created: ArrayLike<number>;
    readonly idOf: (n: number) => string;
}
/** What is asked of the work there is. */
export interface Wanted {
    /** Milliseconds since 1970. */
    readonly now: number;
    /** So many milliseconds after its end a lease still holds. */
    readonly grace: number;
    /** Tickets that are taken for closed. */
    readonly closing: ReadonlySet<number>;
    /** Only these; undefined: any. */
    readonly among: ReadonlySet<number> | undefined;
    /** So many that can be begun; undefined: all. */
    readonly most: number | undefined;
}
/** Something that can be begun. */
export interface Candidate {
    readonly n: number;
    /** How many open tickets depend on it. */
    readonly unblocks: number;
}
/** What can't be begun, and why: each ticket is counted once, by the first reason that holds. */
export interface Waiting {
    /** Somebody holds it. */
    readonly held: number;
    /** It, or what it is a part of, depends on something open. */
    readonly blocked: number;
    /** Something below it is open. */
    readonly parents: number;
}
/** What can be begun, the first thing first. */
export interface Choice {
    /** As many as are wanted. */
    readonly candidates: readonly Candidate[];
    /** How many there are. */
    readonly total: number;
    readonly waiting: Waiting;
}
/** Returns what can be begun now, in its order, and counts what can't. */
export declare function choose(work: Work, wanted: Wanted): Choice;
