import { TicketError } from "../base/errors.js";
import { type TreeEntry } from "../git/objects.js";
import type { NewObject, Oid } from "../git/repository.js";
import { type Store } from "./store.js";
/** Mode of a plain file: all that we write. */
export declare const FILE = "100644";
/** Returns the error for an object that the tickets ref names and the repository can't give. */
export declare function unreadable(oid: Oid, what: string, why: string): TicketError;
/** Reads trees that are not known yet, all in one go. */
export declare function loadTrees(store: Store, oids: Iterable<Oid>): Promise<void>;
/** Returns the entries of a tree that was loaded. */
export declare function entriesOf(store: Store, oid: Oid): readonly TreeEntry[];
/** Returns the oid of the folder at the end of `path` for each path that exists; its entries are loaded. */
export declare function findFolders(store: Store, root: Oid | undefined, paths: readonly string[]): Promise<Map<string, Oid>>;
/** Returns the blob oid of each of these files that exists as a plain file. */
export declare function findFiles(store: Store, root: Oid | undefined, paths: readonly string[]): Promise<Map<string, Oid>>;
/** An entry to write. Only a join, which takes over what stood in the other tree, writes other modes than `FILE`. */
export type Entry = Pick<TreeEntry, "mode" | "oid">;
/** A tree after changes: its oid (`undefined` when it is empty), and the trees that are new in it. */
export interface WrittenTree {
    readonly root: Oid | undefined;
    readonly objects: readonly NewObject[];
}
/** Returns the tree that results when these entries are written to `root` (`undefined` removes one). */
export declare function writeTree(store: Store, root: Oid | undefined, changes: ReadonlyMap<string, Entry | undefined>): Promise<WrittenTree>;
