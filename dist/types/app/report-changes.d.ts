import type { Store } from "../store/store.js";
import type { SyncOutcome } from "../store/sync.js";
import type { RemoteReport } from "./sync-types.js";
/** Adds to a report what a sync changed here. Apart from the rest, since most syncs change nothing. */
export declare function withChanges(store: Store, report: RemoteReport, { before, after, joins, received }: SyncOutcome): Promise<RemoteReport>;
