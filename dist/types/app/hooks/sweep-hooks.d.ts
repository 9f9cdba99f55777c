import type { Trace } from "../../git/repository.js";
import type { Workspace } from "../workspace.js";
/** Takes our hooks away, or only tells of them. */
export declare function sweepHooks(workspace: Workspace, dryRun: boolean): Promise<readonly Trace[]>;
