import type { Cached } from "./from-cache.js";
import type { ListQuery } from "./reading-types.js";
import { type SearchSource } from "./search-source.js";
import type { Workspace } from "./workspace.js";
/** Searches by the cache. */
export declare function cachedSource(workspace: Workspace, cached: Cached, query: ListQuery): Promise<SearchSource>;
