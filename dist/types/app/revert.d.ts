import type { RevertOptions, RevertResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Takes a batch back. See `Tickets.revert`. */
export declare function revert(workspace: Workspace, target: string, options: RevertOptions): Promise<RevertResult>;
