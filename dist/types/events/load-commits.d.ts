import type { Oid } from "../git/repository.js";
import { type Commit } from "../store/snapshot.js";
import { type Store } from "../store/store.js";
import { type Graph, type Parting } from "./common-ancestors.js";
import { type Touched } from "./touched.js";
/** A commit and which documents it changed. */
export interface LoadedCommit {
    readonly commit: Commit;
    readonly touched: readonly Touched[];
    /** Joins that only the one, and that only the other side of it has. */
    readonly joins: Parting["joins"];
    /** Why nobody can tell what it changed; undefined: it can be told. */
    readonly problem: string | undefined;
}
/** Commits, and joins that were told earlier but that these need to know of: in the order in which they are told. */
export interface LoadedCommits {
    readonly earlier: readonly LoadedCommit[];
    readonly commits: readonly LoadedCommit[];
}
/** Joins of which is remembered what they touched: a later one may need it. */
export declare const MOST_JOINS = 2000;
/** Finds out which documents commits changed: by two processes of git, for any number of them. */
export declare class CommitLoader {
    #private;
    constructor(store: Store, graph: Graph);
    /** Returns commits in the order asked. `depth` counts down where a join needs to know of another one. */
    load(oids: readonly Oid[], depth?: number): Promise<LoadedCommits>;
}
