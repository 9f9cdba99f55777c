import type { Leftover } from "../repository.js";
import type { DiskContext } from "./context.js";
/** Returns what others and we have left behind. See `GitRepository.leftovers`. */
export declare function leftovers(context: DiskContext, ref: string, remove: boolean): Promise<readonly Leftover[]>;
