import type { Store } from "../store/store.js";
import type { SyncOutcome } from "../store/sync.js";
import type { Changes } from "./report-changes.js";
/** What looks at the changes of one sync. */
export interface EarlyLook {
    /** Begins, now that git pushes: until it has, there is time. */
    begin(done: SyncOutcome): void;
    /** Returns what the whole sync changed; `undefined`: nothing. */
    changes(done: SyncOutcome): Promise<Changes | undefined>;
    /** Waits until nothing is read any more. */
    settle(): Promise<void>;
}
/** Returns what finds out for the report what a sync changed, while its push is under way. */
export declare function earlyLook(store: Store): EarlyLook;
