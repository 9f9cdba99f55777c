import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import type { JoinOutcome } from "./join.js";
import type { Store } from "./store.js";
import { type Tip } from "./sync-fetch.js";
import type { SyncOptions } from "./sync-options.js";
import type { ValidTip } from "./validate-tip.js";
/** What a remote has, checked. */
export interface Received extends ValidTip {
    /** Undefined: it has no tickets. */
    readonly tip: Oid | undefined;
}
/** Checks a tip, unless it is known already. */
export declare function checkTip(store: Store, remote: Remote, tip: Tip, options: SyncOptions): Promise<ValidTip>;
/** Fetches a remote's tickets and checks them. What is good is for the caller to note as seen. */
export declare function receive(store: Store, remote: Remote, options: SyncOptions): Promise<Received>;
/** Joins what was received. Nothing is done where nothing is new. */
export declare function joinReceived(store: Store, { tip }: Received): Promise<JoinOutcome | undefined>;
