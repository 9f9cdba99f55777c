import type { GraphCommit, Oid } from "../git/repository.js";
/** Commits by their place in the order in which they are told: parents have lower ones. */
export interface Graph {
    readonly commits: readonly GraphCommit[];
    readonly places: ReadonlyMap<Oid, number>;
}
/** Returns the graph of ordered commits. */
export declare function graphOf(commits: readonly GraphCommit[]): Graph;
/** How two commits came apart. */
export interface Parting {
    /** Every best common ancestor. */
    readonly bases: readonly Oid[];
    /** The joins that only the one, and that only the other descends from or is. */
    readonly joins: readonly [readonly Oid[], readonly Oid[]];
}
/**
 * Returns how two commits came apart, or undefined where some of it lies outside of the graph: then git has to tell.
 *
 * Marks what is reached from either side, children first, until only ancestors of common ones are left. In a graph that
 * is at hand this costs what lies between the two and their ancestor; git would be some processes for each join.
 */
export declare function partingOf(graph: Graph, a: Oid, b: Oid): Parting | undefined;
/** Returns the joins that a commit descends from, or is, in a graph that holds only what one side has. */
export declare function joinsBelow(graph: Graph, tip: Oid): readonly Oid[];
