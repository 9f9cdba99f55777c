import type { SweepOptions, Trace } from "../repository.js";
import type { DiskContext } from "./context.js";
/** Removes what we put beside refs and objects. See `GitRepository.sweep`. */
export declare function sweep(context: DiskContext, { dryRun, refs, isCached }: SweepOptions): Promise<readonly Trace[]>;
