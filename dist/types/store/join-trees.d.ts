import type { NewObject, Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** A tree made by joining two, with the objects that are new in it. */
export interface JoinedTree {
    readonly tree: Oid;
    readonly objects: readonly NewObject[];
    readonly joined: readonly string[];
    readonly added: number;
}
/** Returns the join of two trees: a function of the two alone, whichever comes first. */
export declare function joinTrees(store: Store, a: Oid, b: Oid): Promise<JoinedTree>;
