import type { Store } from "../../store/store.js";
import type { TicketTable } from "./table.js";
/** Names of the files of one ref. */
export declare function cacheNames(ref: string): {
    table: string;
    rows: (random: string) => string;
};
/** Files in the cache's folder that are ours. */
export declare const isCacheFile: (name: string) => boolean;
/** Returns the table that was kept, of whatever commit; undefined where there is none that can be read. */
export declare function keptTable(store: Store): TicketTable | undefined;
