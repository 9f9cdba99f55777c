import type { Store } from "./store.js";
/** What one attempt came to. */
export type Attempt<T> = {
    readonly kind: "done";
    readonly value: T;
} | {
    readonly kind: "lost";
};
/** A branch that is checked out must not move below its worktree. @throws TicketError `REF_CHECKED_OUT`. */
export declare function refuseCheckedOut({ repo, ref }: Store): Promise<void>;
/**
 * Makes a change on the newest head until it is published. Each attempt begins anew: it reads the head,
 * thinks the change through on it, and tries to publish.
 *
 * @throws TicketError `STORE_BUSY` after 20 lost races.
 */
export declare function untilPublished<T>(store: Store, attempt: () => Promise<Attempt<T>>): Promise<T>;
