import type { Store } from "../../store/store.js";
import type { Numbers } from "./memory-table.js";
import type { Segment } from "./table.js";
/** Where a row is in a file. */
export interface RowPlace {
    readonly offset: number;
    readonly length: number;
    readonly sum: number;
}
/** Writes whole tickets to a file of their own. @throws CacheFault, or what the system says. */
export declare function writeRows({ ref, random }: Store, folder: string, rows: Iterable<Uint8Array>): {
    readonly segment: Segment;
    readonly places: readonly RowPlace[];
};
/** Notes where rows are now: in file `segment`, at these places. */
export declare function placeRows(numbers: Numbers, segment: number, rows: readonly number[], places: readonly RowPlace[]): void;
/**
 * Returns from which file on all are put together with so many new bytes: each file stays more than twice as large as all
 * after it, so that there are few, and that each ticket is copied few times.
 */
export declare function mergedFrom(sizes: readonly number[], added: number): number;
