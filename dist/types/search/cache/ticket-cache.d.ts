import type { StoreConfig } from "../../domain/config/config.js";
import type { Oid } from "../../git/repository.js";
import type { StoredTicket } from "../../store/read-tickets.js";
import type { Store } from "../../store/store.js";
import { type TicketTable } from "./table.js";
/** The commit that a table is of, and what it says beside tickets. */
export interface TableOf {
    readonly commit: Oid;
    readonly root: Oid;
    readonly config: StoreConfig;
}
/** Keeps all tickets of a commit. Never throws: a cache that can't be written is none. */
export declare function keepTickets(store: Store, of: TableOf, tickets: readonly StoredTicket[]): void;
/** Keeps a table with some tickets changed, and returns it; undefined where that can't be done. */
export declare function keepChanges(store: Store, of: TableOf, before: TicketTable, tickets: readonly StoredTicket[]): TicketTable | undefined;
