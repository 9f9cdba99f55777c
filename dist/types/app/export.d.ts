import type { ListQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Yields the lines of an export. See `Tickets.exportLines`. */
export declare function exportLines(workspace: Workspace, full: boolean, query: ListQuery): AsyncIterable<string>;
