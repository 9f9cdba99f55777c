import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import type { PushOutcome } from "../git/transport.js";
import type { Store } from "./store.js";
import type { SyncOptions } from "./sync-options.js";
/** How long a push is tried again. */
export interface Persistence {
    /** Races that may be lost to others who each time were faster, so that somebody always gets on. */
    readonly races: number;
    /** The longest pause after one, in milliseconds. */
    readonly pauseMs: number;
}
/** A push that came too late, and who said so. */
export type Race = Extract<PushOutcome, {
    kind: "race";
}>;
/** Pushes again and again for one sync, as long as that makes sense. */
export interface Pusher {
    readonly races: readonly Race[];
    /** Returns how many commits the remote got; undefined, after a pause: look first what it has now. */
    push(head: Oid, tip: Oid | undefined): Promise<number | undefined>;
}
/** Returns what pushes to a remote. Its `push` throws `REMOTE_REFUSED` and the like, and `REMOTE_BUSY` where it gives up. */
export declare function pusherTo(store: Store, remote: Remote, options: SyncOptions, persistence?: Persistence): Pusher;
/** What a push alone came to. */
export interface PushResult {
    readonly head: Oid;
    readonly sent: number;
}
/**
 * Pushes the tickets as they are, and asks nothing before: also to put back what was deleted there.
 *
 * @throws TicketError `REMOTE_AHEAD` where the remote has more, `REMOTE_REFUSED` and the like, `NO_TICKETS`.
 */
export declare function pushTo(store: Store, remote: Remote, { patienceMs }: SyncOptions, dryRun: boolean): Promise<PushResult>;
