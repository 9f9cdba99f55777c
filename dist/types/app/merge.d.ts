import type { MergeResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Joins a commit of tickets into ours. See `Tickets.merge`. */
export declare function merge(workspace: Workspace, revision: string): Promise<MergeResult>;
