import type { Oid } from "../../git/repository.js";
import type { KeptTable } from "./kept-table.js";
import { type CachePlace } from "./ticket-cache.js";
/** A table that was brought to another commit, and by how many tickets. */
export interface Refreshed {
    readonly kept: KeptTable;
    readonly tickets: number;
}
/**
 * Brings a table to another commit by what differs between the two.
 *
 * @throws CacheFault where reading everything is better, and what reading throws.
 */
export declare function refreshTable(place: CachePlace, before: KeptTable, commit: Oid): Promise<Refreshed>;
