import type { ListQuery } from "./reading-types.js";
import { type SearchSource } from "./search-source.js";
import type { Workspace } from "./workspace.js";
/** Searches all tickets as they are read from git. */
export declare function readSource(workspace: Workspace, query: ListQuery): Promise<SearchSource>;
