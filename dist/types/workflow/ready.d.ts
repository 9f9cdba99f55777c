/** Links of one type, each from the ticket with one number to that with another. */
export interface NumberedLinks {
    readonly from: ArrayLike<number>;
    readonly to: ArrayLike<number>;
}
/** Tickets by their numbers, and what stands between them. Links to and from what is not there are left out. */
export interface WorkGraph {
    readonly count: number;
    /** 1: is there, and is not closed. */
    readonly open: ArrayLike<number>;
    readonly dependsOn: NumberedLinks;
    /** From child to parent. */
    readonly parents: NumberedLinks;
}
/** It, or something that it is a part of, depends on an open ticket. */
export declare const WAITS = 1;
/** It has an open child. */
export declare const HAS_OPEN_CHILDREN = 2;
/**
 * Returns of each ticket whether it waits for another, and whether something below it is open. What is closed, however it
 * ended, is not waited for. Cycles are walked once: all that depend on each other wait.
 */
export declare function readiness({ count, open, dependsOn, parents }: WorkGraph): Uint8Array<ArrayBuffer>;
/** What stands between tickets, by their numbers. */
export interface Standing {
    /** As `readiness` tells it. */
    readonly graph: Uint8Array<ArrayBuffer>;
    /** How many open tickets depend on each. */
    readonly unblocks: Uint32Array<ArrayBuffer>;
}
/** Returns what stands between tickets. */
export declare const standingOf: (graph: WorkGraph) => Standing;
/**
 * Returns the tickets that are left when those that lead nowhere are taken away again and again: those on cycles, and those
 * that lead to one. None is left where there is no cycle.
 */
export declare function leadingToCycles(count: number, links: NumberedLinks): readonly number[];
