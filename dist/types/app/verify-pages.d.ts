import type { CacheDifference } from "../search/cache/compare-tables.js";
import type { Workspace } from "./workspace.js";
/** Returns the lists that were asked for and are not what git has at the head. One that is damaged or over is none. */
export declare function comparePages(workspace: Workspace): Promise<readonly CacheDifference[]>;
