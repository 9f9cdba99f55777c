import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
import type { SyncOptions } from "./sync-options.js";
import { type FetchedTip, type UnreadableFile } from "./validate-tree.js";
/** What was found in a tip that is good enough to be joined. */
export interface ValidTip {
    /** Commits that were not known. */
    readonly commits: readonly Oid[];
    /** New files that nobody can read; they come along, and are told of as everywhere. */
    readonly unreadable: readonly UnreadableFile[];
}
/**
 * Checks what was fetched before anything of it is joined: that every commit can be read, that no clock and no stamp is
 * of the future or above the clock of the tip, and that no document that is good here is damaged or missing there.
 *
 * @throws TicketError `CLOCK_QUARANTINE`, `REMOTE_INVALID`, `NEWER_FORMAT`, `NOT_TICKETS`.
 */
export declare function validateTip(store: Store, fetched: FetchedTip, { acceptClockSkew, skewMs }: Pick<SyncOptions, "acceptClockSkew" | "skewMs">): Promise<ValidTip>;
