import type { CommitIdentity, RefUpdate } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
import type { ObjectFiles } from "./object-files.js";
/** What a ref is moved with. */
export interface Moving {
    readonly context: IsomorphicContext;
    readonly objects: ObjectFiles;
    /** Who stands in the reflog. */
    readonly committer: () => Promise<CommitIdentity>;
}
/**
 * Moves the ref in git's own protocol: `<ref>.lock`, made by whoever comes first; under it the old value is compared, the reflog
 * written, and the lock renamed to the ref. So native git and we exclude each other.
 *
 * @throws TicketError `REF_LOCKED`, `STORE_WRITE_FAILED`, `ENGINE_UNSUPPORTED` where a hook wants a say.
 */
export declare function compareAndSwapRef(moving: Moving, update: RefUpdate): Promise<"updated" | "lost">;
