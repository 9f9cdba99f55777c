import type { Document } from "../domain/document.js";
import type { CommitIdentity, NewObject, Oid } from "../git/repository.js";
import { type Snapshot } from "./snapshot.js";
import { type Store } from "./store.js";
/** What is to stand at a path: bytes, a blob that is stored already, or nothing. */
export type FileContent = Uint8Array | {
    readonly oid: Oid;
} | undefined;
/** Files to write, by path. */
export type Files = ReadonlyMap<string, FileContent>;
/** Returns the files of these documents in canonical bytes. @throws TicketError `DOCUMENT_TOO_LARGE`. */
export declare function filesOf(documents: Iterable<Document>): Map<string, Uint8Array>;
/** A commit that is ready to be stored, with everything that is new below it. */
export interface Prepared {
    readonly oid: Oid;
    readonly tree: Oid;
    readonly objects: readonly NewObject[];
}
/** What a new commit says beside its tree. */
export interface CommitText {
    readonly parents: readonly Oid[];
    readonly message: string;
    readonly author: CommitIdentity;
    readonly committer: CommitIdentity;
    /** Whole seconds since the epoch. */
    readonly time: number;
    readonly sign: boolean;
}
/** Builds blobs, trees and the commit of a change in memory; answers `undefined` when the tree stays as it is. */
export declare function prepareCommit(store: Store, base: Snapshot, files: Files, text: CommitText): Promise<Prepared | undefined>;
/** Adds the commit object for a tree. */
export declare function withCommit(store: Store, tree: Oid, objects: readonly NewObject[], text: CommitText): Promise<Prepared>;
/** Stores a prepared commit and moves the ref to it, if the ref still is where the work began. */
export declare function publish(store: Store, prepared: Prepared, expected: Oid | undefined, reflog: string): Promise<"updated" | "lost">;
