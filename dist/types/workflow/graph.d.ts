import type { TicketId } from "../domain/id.js";
/** Returns the tickets that `id` points to by one type of link, or `undefined` when it isn't known yet. */
export type Neighbours = (id: TicketId) => readonly TicketId[] | undefined;
/** What a search through the graph came to: the path found, none, or tickets that must be read first. */
export type PathSearch = {
    readonly kind: "path";
    readonly path: readonly TicketId[];
} | {
    readonly kind: "none";
} | {
    readonly kind: "unknown";
    readonly ids: readonly TicketId[];
};
/** Looks breadth first for the shortest way from `from` to `to`; all unknown tickets on the rim are named at once. */
export declare function findPath(from: TicketId, to: TicketId, neighbours: Neighbours): PathSearch;
/**
 * Returns the tickets that lie on a cycle: strongly connected components of more than one member, and
 * self-loops (Tarjan, "Depth-first search and linear graph algorithms", 1972).
 */
export declare function cyclicTickets(ids: Iterable<TicketId>, neighbours: Neighbours): ReadonlySet<TicketId>;
/** One link with the stamp that it was written under. */
export interface Edge {
    readonly from: TicketId;
    readonly to: TicketId;
    readonly stamp: string;
}
/**
 * Returns the links that close no cycle: taken in the order (stamp, from, to), one that would close a
 * cycle is left out. A function of the state alone, so that every clone sees the same graph.
 */
export declare function acyclicEdges(edges: readonly Edge[]): {
    readonly kept: readonly Edge[];
    readonly suppressed: readonly Edge[];
};
