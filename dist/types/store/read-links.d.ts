import type { TicketId } from "../domain/id.js";
import type { Link } from "../domain/ticket.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** The links of tickets that were read; one that is not there, or can't be read, has none. */
export type LinksRead = Map<TicketId, readonly Link[]>;
/** Reads the links of these tickets, and of all that they lead to. */
export declare function readLinks(store: Store, snapshot: Snapshot, ids: Iterable<TicketId>, into: LinksRead): Promise<void>;
