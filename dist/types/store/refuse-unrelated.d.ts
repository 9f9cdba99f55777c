import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
import type { SyncOptions } from "./sync-options.js";
/**
 * Tickets of two projects must not be mixed by mistake; where one side has none yet, there is nothing to mix.
 *
 * @throws TicketError `REMOTE_UNRELATED`
 */
export declare function refuseUnrelated(store: Store, remote: Remote, head: Oid, tip: Oid, { allowUnrelated }: SyncOptions): Promise<void>;
