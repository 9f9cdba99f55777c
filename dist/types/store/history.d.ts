import type { Oid } from "../git/repository.js";
import { type DocumentChange } from "./document-changes.js";
import { type DocumentPlace } from "./document-pairs.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
/** A commit with what it changed against its first parent; a join, against both. */
export interface CommitChanges {
    readonly commit: Commit;
    readonly touched: readonly DocumentPlace[];
    readonly documents: readonly DocumentChange[];
    /** Paths of which nobody can tell what was changed there: a version of them can't be read. */
    readonly unreadable: readonly string[];
}
export interface LogQuery {
    readonly tip: Oid;
    /** Only commits that changed this document. */
    readonly only: DocumentPlace | undefined;
    /** Paths of documents: only commits that changed one of them, and values of no others. */
    readonly among?: ReadonlySet<string>;
    readonly limit: number | undefined;
    /** Read the documents and compare their values too. */
    readonly values: boolean;
}
/** Yields commits newest first, with what each changed. */
export declare function log(store: Store, query: LogQuery): AsyncGenerator<CommitChanges>;
