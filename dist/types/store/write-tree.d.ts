import { type TreeEntry } from "../git/objects.js";
import type { NewObject, Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** An entry to write. Only a join, which takes over what stood in the other tree, writes other modes than `FILE`. */
export type Entry = Pick<TreeEntry, "mode" | "oid">;
/** A tree after changes: its oid (`undefined` when it is empty), and the trees that are new in it. */
export interface WrittenTree {
    readonly root: Oid | undefined;
    readonly objects: readonly NewObject[];
}
/** Returns the tree that results when these entries are written to `root` (`undefined` removes one). */
export declare function writeTree(store: Store, root: Oid | undefined, changes: ReadonlyMap<string, Entry | undefined>): Promise<WrittenTree>;
