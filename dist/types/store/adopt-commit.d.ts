import { type Document } from "../domain/document.js";
import { type Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import { type Commit } from "./snapshot.js";
import { type Store } from "./store.js";
/** A tree with the documents that adoption changed in it, which stand in no commit yet. */
export interface Adopted {
    readonly root: Oid;
    readonly changed: ReadonlyMap<string, Document>;
    readonly clock: Stamp | undefined;
    /** Changes that could not be read as documents, and that adoption leaves out. */
    readonly ignored: number;
}
/** Returns what `read` does, or `undefined` for a document that nobody can read; of a newer format others can. */
export declare function tryRead<T>(read: () => T): T | undefined;
/**
 * Returns what one foreign commit made of its parents, with stamps for everything that it changed. A file
 * that it left unreadable is a change that is not made: what stood there stays.
 */
export declare function adoptCommit(store: Store, commit: Commit, parents: readonly Adopted[]): Promise<Adopted>;
