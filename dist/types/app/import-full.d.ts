import type { ImportOptions, ImportResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Joins a full export into the store, in one commit. See `Tickets.importFull`. */
export declare function importFullText(workspace: Workspace, text: string, options: Pick<ImportOptions, "dryRun">): Promise<ImportResult>;
