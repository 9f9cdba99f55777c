import type { Store } from "../../store/store.js";
import type { TicketTable } from "../cache/table.js";
import type { TextIndex } from "./text-index.js";
/** A table, with where its files are. */
export interface Place {
    readonly store: Store;
    readonly folder: string;
    readonly table: TicketTable;
}
/** Runs something with the index of a table; again with a new one when what was kept turns out to be damaged. */
export declare function withText<T>(place: Place, use: (index: TextIndex) => T): Promise<T>;
