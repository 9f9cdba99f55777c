import type { Category, StoreConfig } from "./config.js";
/** Returns the category of a status, if the configuration has it. */
export declare function knownCategory(config: StoreConfig, status: string): Category | "unknown";
/** Returns the category of a status; one that the configuration lacks counts as open. */
export declare function categoryOf(config: StoreConfig, status: string): Category;
