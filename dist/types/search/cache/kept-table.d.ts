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
/** Names of the files of one ref. */
export declare function cacheNames(ref: string): {
    table: string;
    patch: string;
    log: string;
    rows: (random: string) => string;
    text: string;
    textPatch: string;
    words: (random: string) => string;
    /** Other refs have files of their own. */
    isOurs: (name: string) => boolean;
};
/** Files in the cache's folder that are ours. */
export declare const isCacheFile: (name: string) => boolean;
/** Those of them that full-text search has. */
export declare const isTextFile: (name: string) => boolean;
/** Other refs have files of their own. */
export declare const isOfRef: (name: string, ref: string) => boolean;
/** What was found where a table is kept: one, none, or one that is not to be believed. */
export interface Looked {
    readonly kept: KeptTable | undefined;
    readonly doubt: string | undefined;
}
/** Looks for the table that was kept, of whatever commit. */
export declare function lookForTable(store: Store, folder: string): Looked;
