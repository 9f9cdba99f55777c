import type { TicketError } from "../../base/errors.js";
import type { IsomorphicContext } from "./context.js";
/** A lock that is held: `path` with its content. */
export interface HeldLock {
    /** Gives it back. */
    release(): Promise<void>;
}
/**
 * Takes a lock as git does: a file that nobody else could make. `stop` ends the waiting, where it would be for nothing.
 *
 * @throws TicketError `REF_LOCKED` (retryable) when another program holds it.
 */
export declare function takeLock(context: IsomorphicContext, lock: {
    readonly path: string;
    readonly content: string;
    readonly ref: string;
}, stop: () => Promise<boolean>): Promise<HeldLock | undefined>;
/** Returns the error for a ref that can't be, since another one has its name as a folder, or a folder of its as name. */
export declare function inTheWay(ref: string): TicketError;
