import type { Store } from "../../store/store.js";
import { type BaseTable } from "./load-table.js";
import type { TicketTable } from "./table.js";
import { type TablePatch } from "./table-patch.js";
/** A table that is kept, as it was written, with what changed since. */
export interface KeptTable {
    /** Both together. */
    readonly table: TicketTable;
    readonly base: BaseTable;
    readonly patch: TablePatch | undefined;
}
/** What was found where a table is kept: one, none, or one that is not to be believed. */
export interface Looked {
    readonly kept: KeptTable | undefined;
    readonly doubt: string | undefined;
}
/** Looks for the table that was kept, of whatever commit. */
export declare function lookForTable(store: Store, folder: string): Looked;
