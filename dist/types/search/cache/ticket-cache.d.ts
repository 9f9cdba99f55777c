import type { StoreConfig } from "../../domain/config/config.js";
import type { Oid } from "../../git/repository.js";
import type { StoredTicket } from "../../store/read-tickets.js";
import type { Store } from "../../store/store.js";
import type { KeptTable } from "./kept-table.js";
import { type TicketTable } from "./table.js";
/** The commit that a table is of, and what it says beside tickets. */
export interface TableOf {
    readonly commit: Oid;
    readonly root: Oid;
    readonly config: StoreConfig;
}
/** Where a cache is kept, and for what. */
export interface CachePlace {
    readonly store: Store;
    readonly folder: string;
}
/** Keeps a whole table in the place of what was kept. */
export declare function keepTable({ store, folder }: CachePlace, table: TicketTable): KeptTable;
/** Removes files that no table names any more, once nobody can be reading them. */
export declare function tidy({ store, folder }: CachePlace, { table }: KeptTable): void;
/** Keeps a table with some tickets changed, and returns it. @throws CacheFault, or what the system says. */
export declare function keepChanges(place: CachePlace, of: TableOf, before: KeptTable, changed: readonly StoredTicket[]): KeptTable;
