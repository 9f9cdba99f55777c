import type { SearchOptions, SearchResult } from "./search-types.js";
import type { Workspace } from "./workspace.js";
/** Searches tickets. See `Tickets.search`. */
export declare function searchTickets(workspace: Workspace, query: string, options: SearchOptions): Promise<SearchResult>;
