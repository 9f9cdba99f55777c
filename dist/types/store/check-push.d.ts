import { TicketError } from "../base/errors.js";
import type { Oid } from "../git/repository.js";
import type { Store } from "./store.js";
import type { SyncOptions } from "./sync-options.js";
import { type Validate } from "./verify.js";
/** A move of the tickets ref that somebody wants by a push. */
export interface Push {
    readonly ref: string;
    /** Undefined: there are no tickets yet. */
    readonly before: Oid | undefined;
    readonly after: Oid;
}
/** Returns the one error that a push is refused with. `reason` completes "The tickets were not taken: …". */
export declare function pushRefused(push: {
    readonly ref: string;
    readonly before: Oid | undefined;
    readonly after?: Oid;
}, reason: string, { hint, data }?: {
    hint?: string;
    data?: Readonly<Record<string, unknown>>;
}): TicketError;
/**
 * Checks what is pushed to the tickets before it is taken: no history is rewritten, no clock is of the future, nothing is in
 * the tree that is none of git ticket's, and every new document is as its schema says.
 *
 * @throws TicketError `PUSH_REFUSED`.
 */
export declare function checkPush(store: Store, push: Push, validate: Validate, options: SyncOptions): Promise<void>;
