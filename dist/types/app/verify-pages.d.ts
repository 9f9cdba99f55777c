import type { CacheDifference } from "../search/cache/compare-tables.js";
import type { TicketTable } from "../search/cache/table.js";
import type { Workspace } from "./workspace.js";
/** Returns the lists that were asked for and are not what a table has, which was found to be right. One that is damaged or over is none. */
export declare function comparePages(workspace: Workspace, table: TicketTable): Promise<readonly CacheDifference[]>;
