import type { Remote } from "../git/remotes.js";
import { type BatchOptions, type BatchResult, type Operations } from "./batch.js";
import type { Store } from "./store.js";
import type { SyncOptions } from "./sync-options.js";
/**
 * Makes a batch on top of what a remote has, and publishes it there before it is here: whoever is told that it was made knows that
 * no other clone was faster. Where others were, everything is thought through again on what they made.
 *
 * @throws TicketError as `commitBatch` and `syncWith`.
 */
export declare function commitConfirmed(store: Store, remote: Remote, operations: Operations, options: BatchOptions, sync: SyncOptions): Promise<BatchResult>;
