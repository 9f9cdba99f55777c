import type { DeinitOptions, DeinitResult } from "./deinit-types.js";
import type { Workspace } from "./workspace.js";
/** Takes git ticket out of the repository. See `Tickets.deinit`. */
export declare function deinit(workspace: Workspace, { purgeRef, head: wanted, dryRun }: DeinitOptions): Promise<DeinitResult>;
