import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
/** A tip that was fetched, and what is known already. */
export interface FetchedTip {
    readonly remote: Remote;
    readonly tip: Oid;
    /** Commits that were found good before, and all that they descend from. */
    readonly known: readonly Oid[];
    /** What the tip's tree is compared with; undefined: everything in it is new. */
    readonly base: Oid | undefined;
    /** Whether our own head is below the tip, so that nothing has to be joined. */
    readonly forward: boolean;
}
/** A file where a document should be, and why it is none. */
export interface UnreadableFile {
    readonly path: string;
    readonly problem: string;
}
/**
 * Checks the documents of a tip of ours that differ from what is known. Where a good one would be lost, the tip is
 * refused; a new one that nobody can read comes along, for it is shown as a problem wherever it is met.
 *
 * @throws TicketError `CLOCK_QUARANTINE`, `REMOTE_INVALID`, `NEWER_FORMAT`.
 */
export declare function checkTree(store: Store, fetched: FetchedTip, tip: Commit): Promise<readonly UnreadableFile[]>;
