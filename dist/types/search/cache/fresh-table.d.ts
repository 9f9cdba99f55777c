import type { Oid } from "../../git/repository.js";
import type { Store } from "../../store/store.js";
import type { TicketTable } from "./table.js";
/**
 * Brings a table to another commit by what differs between the two; undefined where reading everything is better.
 */
export declare function refreshTable(store: Store, before: TicketTable, commit: Oid): Promise<TicketTable | undefined>;
