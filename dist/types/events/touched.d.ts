import type { Oid } from "../git/repository.js";
import type { Differences, TreeDifference } from "../git/tree-differences.js";
import type { PlacedDifference } from "../store/document-changes.js";
import { type WantedBlob } from "../store/document-pairs.js";
/** A document that a commit changed; of a join, one in which something may have been lost. */
export interface Touched extends PlacedDifference {
    /** What stood there in the best common ancestors of a join's sides. */
    readonly bases: readonly (Oid | undefined)[];
}
type Entry = TreeDifference["before"];
/** Returns the blob of a plain file. */
export declare const blobOf: (entry: Entry) => Oid | undefined;
/** Returns what a commit changed against its one parent, or against all of them. */
export declare function touchedByCommit(parents: readonly (readonly TreeDifference[])[]): readonly Touched[];
/** How the two sides of a join differ from it, and from each of their best common ancestors. */
export interface JoinDifferences {
    /** From each side to the join. */
    readonly toJoin: readonly [readonly TreeDifference[], readonly TreeDifference[]];
    /** From each common ancestor to each side. */
    readonly fromBases: readonly (readonly [readonly TreeDifference[], readonly TreeDifference[]])[];
    /** What the joins touched that only one side has, side by side. */
    readonly retold: readonly [ReadonlySet<string>, ReadonlySet<string>];
}
/**
 * Returns the documents in which a join may have lost something: those that both sides changed since they parted, each
 * otherwise than the other, those that are as on no side, and those of which a side's own joins may have told something.
 */
export declare function touchedByJoin({ toJoin, fromBases, retold }: JoinDifferences): readonly Touched[];
/** Returns every version of a document that is to be read. */
export declare function versionsOf({ befores, after, bases, place }: Touched): readonly WantedBlob[];
/** Tells whether a folder is one of those in which documents are; attachments are none. */
export declare const holdsDocuments: (path: string) => boolean;
/** Returns the differences that were found, none where there were too many. */
export declare const known: (differences: Differences | undefined) => readonly TreeDifference[];
export {};
