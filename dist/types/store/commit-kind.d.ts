import type { Commit } from "./snapshot.js";
/** What kind of commit this is, by its trailers. */
export type CommitKind = "batch" | "revert" | "join" | "adoption" | "migration" | "texts" | "init" | "foreign";
/** Returns the kind of a commit. */
export declare function kindOf({ trailers, data }: Commit): CommitKind;
/** Returns the kind of a commit as people are told it: a batch that an import made is called that. */
export declare function toldKind(commit: Commit): CommitKind | "import";
/** Tells a commit of ours from one that a hand or another tool made. */
export declare function isForeign(commit: Commit): boolean;
