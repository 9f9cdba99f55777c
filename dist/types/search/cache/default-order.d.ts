import type { StoreConfig } from "../../domain/config/config.js";
import type { Numbers } from "./memory-table.js";
/** What the order is told by. */
export interface Ordered {
    readonly columns: Pick<Numbers, "priority" | "created">;
    readonly ids: Buffer;
    /** Words of the codes of priorities. */
    readonly priorities: readonly string[];
    readonly config: Pick<StoreConfig, "priorities">;
}
/** Rows of one table, ready to be compared. */
export interface Side {
    readonly ranks: readonly number[];
    readonly priority: Numbers["priority"];
    readonly created: Numbers["created"];
    readonly ids: Buffer;
}
/** Returns the rows of a table, ready to be compared. */
export declare function sideOf({ columns, ids, priorities, config }: Ordered): Side;
/** Compares two rows: the most urgent first, then the newest, then by id. What has no priority or time comes last. */
export declare function compareRows(a: Side, row: number, b: Side, other: number): number;
/** Returns the order of all rows: `before` is that of the others, in which `changed` rows find their places. */
export declare function orderOf(ordered: Ordered, before: Uint32Array, changed: readonly number[]): Uint32Array<ArrayBuffer>;
