import type { Oid } from "../git/repository.js";
import { type Commit } from "../store/snapshot.js";
import type { Store } from "../store/store.js";
/** Yields `head` and the commits below it, newest first, children before their parents. */
export declare function newestFirst(store: Store, head: Oid | undefined): AsyncGenerator<Commit>;
/** Returns the commit that a user means: a batch id, or any revision of git. @throws TicketError `COMMIT_NOT_FOUND`. */
export declare function findCommit(store: Store, head: Oid | undefined, target: string): Promise<Oid>;
