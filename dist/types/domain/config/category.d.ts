import type { Category, StoreConfig } from "./config.js";
/** Returns the category of a status, if the configuration has it. */
export declare function knownCategory(config: Pick<StoreConfig, "statuses">, status: string): Category | "unknown";
/** Returns the category of a status; one that the configuration lacks counts as open. */
export declare function categoryOf(config: Pick<StoreConfig, "statuses">, status: string): Category;
