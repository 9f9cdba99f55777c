import type { ClearResult, WarmResult } from "./cache-types.js";
import type { Workspace } from "./workspace.js";
/** Brings the cache to the head, or makes it. See `Tickets.warmCache`. */
export declare function warmCache(workspace: Workspace): Promise<WarmResult>;
/** Removes the files of the cache. See `Tickets.clearCache`. */
export declare function clearCache(workspace: Workspace): Promise<ClearResult>;
