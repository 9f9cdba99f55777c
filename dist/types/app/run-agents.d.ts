import type { RunAgentsOptions, RunAgentsResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Works on tickets, several at a time. See `Tickets.runAgents`. */
export declare function runAgents(workspace: Workspace, options: RunAgentsOptions): Promise<RunAgentsResult>;
