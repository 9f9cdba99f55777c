import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import type { Store } from "../store/store.js";
/** Returns the id that a token names at a commit. @throws TicketError `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export declare function resolveAt(store: Store, { commit, config }: {
    readonly commit: Oid;
    readonly config: StoreConfig;
}, token: string): Promise<TicketId>;
