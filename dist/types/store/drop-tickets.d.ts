import type { Oid, RefEntry } from "../git/repository.js";
import type { Store } from "./store.js";
/** Returns the backups of these tickets. */
export declare function backupsOf({ repo }: Store): Promise<readonly RefEntry[]>;
/** Returns what we keep of remotes: what was fetched, and what was seen. */
export declare function trackingOf({ repo }: Store): Promise<readonly RefEntry[]>;
/** Returns the remote-tracking refs that hold a commit: another repository had it when they were fetched or pushed. */
export declare function copiesOf({ repo, ref }: Store, commit: Oid): Promise<readonly string[]>;
/**
 * Deletes the tickets ref, if it still is where the user saw it, and these others: backups, and what we keep of remotes.
 *
 * @throws TicketError `REF_MOVED`, `REF_CHECKED_OUT`: then nothing was deleted.
 */
export declare function dropTickets(store: Store, head: Oid | undefined, others: readonly RefEntry[]): Promise<void>;
