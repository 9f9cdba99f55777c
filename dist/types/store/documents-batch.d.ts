import type { Document } from "../domain/document.js";
import { type Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** What documents to write on a head, and what to say of them. `extra` is whatever the caller wants back. */
export interface DocumentsPlan<T> {
    readonly documents: readonly Document[];
    readonly subject: string;
    readonly extra: T;
}
/** Decides what to write on a snapshot; runs again after a lost race. `stamp` is for writes of its own. */
export type DecideDocuments<T> = (snapshot: Snapshot, stamp: Stamp) => Promise<DocumentsPlan<T>>;
export interface DocumentsResult<T> {
    readonly commit: Oid | undefined;
    readonly extra: T;
}
/** Writes whole documents, as imports do, in one commit; documents that stay as they are make none. */
export declare function commitDocuments<T>(store: Store, decide: DecideDocuments<T>, dryRun: boolean): Promise<DocumentsResult<T>>;
