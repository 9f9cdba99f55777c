import type { Oid } from "../git/repository.js";
import type { Store } from "../store/store.js";
import type { SyncOutcome } from "../store/sync.js";
import type { RemoteReport } from "./sync-types.js";
/** What a sync changed here, as its report says it. */
export type Changes = Pick<RemoteReport, "changed" | "joined" | "joins" | "unexamined" | "lost" | "suppressed" | "texts">;
/** Returns what a sync changed here. Apart from the rest, since most syncs change nothing. */
export declare function changesOf(store: Store, { before, after, joins, received }: SyncOutcome & {
    readonly after: Oid;
}): Promise<Changes>;
