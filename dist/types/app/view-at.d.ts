import type { Oid } from "../git/repository.js";
import { type Snapshot } from "../store/snapshot.js";
import type { Store } from "../store/store.js";
/**
 * Returns the tickets as they were at a commit, a batch or a time. A time means the newest commit in the history of the
 * head that was made by then.
 *
 * @throws TicketError `COMMIT_NOT_FOUND`, `NO_TICKETS_THERE`, `NO_TICKETS_THEN`.
 */
export declare function snapshotOf(store: Store, head: Oid, at: string): Promise<Snapshot & {
    readonly commit: Oid;
}>;
