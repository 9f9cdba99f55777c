import { TicketError } from "../base/errors.js";
import { type TreeEntry } from "../git/objects.js";
import type { Oid } from "../git/repository.js";
import { type Store } from "./store.js";
/** Mode of a folder. */
export declare const TREE = "40000";
/** Mode of a plain file: all that we write. */
export declare const FILE = "100644";
/** Returns the error for an object that the tickets ref names and the repository can't give. */
export declare function unreadable(oid: Oid, what: string, why: string): TicketError;
/** Reads trees that are not known yet, all in one go. */
export declare function loadTrees(store: Store, oids: Iterable<Oid>): Promise<void>;
/** Tells whether a name may stand in a tree that we write: with a slash in it git itself could not read it. */
export declare function isLegalName(name: string): boolean;
/** Returns the entries of a tree that was loaded. */
export declare function entriesOf(store: Store, oid: Oid): readonly TreeEntry[];
/** Returns the oid of the folder at the end of `path` for each path that exists; its entries are loaded. */
export declare function findFolders(store: Store, root: Oid | undefined, paths: readonly string[]): Promise<Map<string, Oid>>;
/** Returns the blob oid of each of these files that exists as a plain file. */
export declare function findFiles(store: Store, root: Oid | undefined, paths: readonly string[]): Promise<Map<string, Oid>>;
