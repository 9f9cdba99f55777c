import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
/** Notes what a remote has, and that it is good. */
export declare function markSeen(store: Store, remote: Remote, oid: Oid): Promise<void>;
/** What a remote has. */
export interface Tip {
    readonly oid: Oid;
    /** What was last found good there, if the tip is known to descend from it. */
    readonly good: Oid | undefined;
}
/**
 * Fetches the tickets of a remote. What was fetched before, but found bad, is forgotten first: the remote may have mended
 * it, and that is then no rewriting.
 *
 * @throws TicketError `REMOTE_REWRITTEN`, `REMOTE_DELETED`, and what `GitRepository.fetch` throws.
 */
export declare function fetchTip(store: Store, remote: Remote, patienceMs: number): Promise<Tip | undefined>;
/** The same for whoever only wants to know: objects come, no ref moves. */
export declare function peekTip(store: Store, remote: Remote, patienceMs: number): Promise<Tip | undefined>;
