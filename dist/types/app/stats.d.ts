import type { ListQuery, Stats } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Counts tickets: from the columns, or else themselves. See `Tickets.stats`. */
export declare function stats(workspace: Workspace, query: ListQuery, by: readonly string[]): Promise<Stats>;
