import type { Oid } from "../git/repository.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
import { type Prepared } from "./write.js";
/** Reads one commit of the history. @throws TicketError `HISTORY_TOO_SHALLOW`. */
export declare function commitOrDeepen(store: Store, oid: Oid): Promise<Commit>;
/**
 * Returns the commit on top of a foreign tip that gives stamps to what was changed; every clone makes the same one.
 *
 * @throws TicketError `HISTORY_TOO_SHALLOW`, `NEWER_FORMAT`; `NOT_TICKETS` for a history that never held a ticket.
 */
export declare function prepareAdoption(store: Store, oid: Oid): Promise<Prepared | undefined>;
