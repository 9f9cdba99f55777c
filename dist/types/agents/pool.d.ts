import { type PoolOptions, type PoolSummary } from "./pool-types.js";
/** Lets workers work until nothing is ready, or somebody wants an end. @throws what goes wrong with the tickets themselves. */
export declare function runPool(options: PoolOptions): Promise<PoolSummary>;
