import type { GraphCommit, Oid } from "../../git/repository.js";
/** How far a subscriber was told: all that these heads hold, and of one more commit its first events. */
export interface Position {
    /** None is in the history of another; in order of their names. */
    readonly heads: readonly Oid[];
    /** A commit of which some was told: the number of the event that comes next. */
    readonly within: {
        readonly commit: Oid;
        readonly next: number;
    } | null;
}
/** Returns where one stands after a commit that comes next: of all commits, all parents were told before. */
export declare function afterCommit({ heads, within }: Position, { oid, parents }: GraphCommit): Position;
/** Returns where one stands who was told the first so many of ordered commits, and nothing else. */
export declare function afterFirst(commits: readonly GraphCommit[], count: number): Position;
/** Tells whether a head, and nothing else, was told. */
export declare const isAt: ({ heads, within }: Position, head: Oid) => boolean;
/** Returns the number of an event in its commit; NaN: it is of no commit. */
export declare const numberOf: (id: string) => number;
