import type { ImportOptions, ImportResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Joins an export of beads into the store, in one commit. See `Tickets.importBeads`. */
export declare function importBeadsText(workspace: Workspace, text: string, { namespace, dryRun, restore }: ImportOptions): Promise<ImportResult>;
