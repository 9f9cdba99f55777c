import type { Store } from "./store.js";
/** What one attempt came to. */
export type Attempt<T> = {
    readonly kind: "done";
    readonly value: T;
} | {
    readonly kind: "lost";
};
/**
 * Makes a change on the newest head until it is published. Each attempt begins anew: it reads the head,
 * thinks the change through on it, and tries to publish.
 *
 * @throws TicketError `STORE_BUSY` after 12 lost races.
 */
export declare function untilPublished<T>(store: Store, attempt: () => Promise<Attempt<T>>): Promise<T>;
