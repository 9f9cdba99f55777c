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
/** Returns the order of all rows: `before` is that of the others, in which `changed` rows find their places. */
export declare function orderOf(ordered: Ordered, before: Uint32Array, changed: readonly number[]): Uint32Array<ArrayBuffer>;
