import type { CacheStatus } from "./cache-types.js";
import type { Workspace } from "./workspace.js";
/** Tells what there is of the cache. See `Tickets.cacheStatus`. */
export declare function cacheStatus(workspace: Workspace): Promise<CacheStatus>;
