import type { Oid } from "../git/repository.js";
import { type Backup } from "./backup.js";
import { type FoundOlder } from "./find-older.js";
import type { Store } from "./store.js";
export interface Migration extends FoundOlder {
    /** Undefined: nothing was written. */
    readonly commit: Oid | undefined;
    readonly backup: Backup | undefined;
}
/**
 * Writes every document of an older format at the head in today's, in one commit, and keeps the head before it under a
 * backup ref. No value and no stamp changes, so it may be done in every clone by itself.
 *
 * @throws TicketError `NO_TICKETS`, `NEWER_FORMAT`, `STORE_BUSY`.
 */
export declare function migrateStore(store: Store, dryRun: boolean): Promise<Migration>;
