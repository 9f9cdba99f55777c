import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import type { JoinOutcome } from "./join.js";
import type { Store } from "./store.js";
import type { SyncOptions } from "./sync-options.js";
import type { Race } from "./sync-push.js";
import type { UnreadableFile } from "./validate-tree.js";
/** What a sync with one remote came to. */
export interface SyncOutcome {
    /** Our head before and after; undefined: no tickets. */
    readonly before: Oid | undefined;
    readonly after: Oid | undefined;
    /** What the remote had when it was last fetched. */
    readonly tip: Oid | undefined;
    /** Commits that were new here. */
    readonly received: readonly Oid[];
    readonly joins: readonly JoinOutcome[];
    readonly unreadable: readonly UnreadableFile[];
    /** How many commits the remote did not have; 0: nothing was pushed. */
    readonly sent: number;
    readonly races: readonly Race[];
}
/** Which halves of a sync are done. */
export interface SyncParts {
    readonly join: boolean;
    readonly push: boolean;
}
/** Told once, while the first push is under way, what was done so far. */
export type WhilePushing = (done: SyncOutcome) => void;
/**
 * Makes this clone and a remote have the same tickets: fetch, check, join, push, and again from the start where somebody
 * else was faster. Everything is safe to be cut anywhere and to be run again.
 *
 * @throws TicketError `REMOTE_*`, `CLOCK_QUARANTINE`, and what a join throws. Our own tickets are as they were, or joined.
 */
export declare function syncWith(store: Store, remote: Remote, parts: SyncParts, options: SyncOptions, whilePushing?: WhilePushing): Promise<SyncOutcome>;
