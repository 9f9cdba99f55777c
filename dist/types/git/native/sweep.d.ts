import type { SweepOptions, Trace } from "../repository.js";
import type { NativeContext } from "./context.js";
/** Removes what we put beside refs and objects. See `GitRepository.sweep`. */
export declare function sweep(context: NativeContext, { dryRun, refs, isCached }: SweepOptions): Promise<readonly Trace[]>;
