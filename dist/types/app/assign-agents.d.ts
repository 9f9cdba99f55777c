import type { AutoAssigned, TransactResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Gives tickets to an agent. See `Tickets.assignAgent`. */
export declare function assignAgent(workspace: Workspace, ids: readonly string[], name: string, dryRun?: boolean): Promise<TransactResult>;
/** Gives out the tickets that nobody has. See `Tickets.autoAssign`. */
export declare function autoAssign(workspace: Workspace, query: string | undefined, dryRun?: boolean): Promise<AutoAssigned>;
