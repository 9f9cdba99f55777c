import type { CacheVerdict } from "./cache-types.js";
import type { Workspace } from "./workspace.js";
/** Compares the cache with git. See `Tickets.verifyCache`. */
export declare function verifyCache(workspace: Workspace): Promise<CacheVerdict>;
