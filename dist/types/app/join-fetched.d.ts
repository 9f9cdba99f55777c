import type { JoinedRemote } from "./mention-types.js";
import type { FailedRemote } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Joins the tickets that were fetched before into ours; no remote is asked. See `Tickets.joinFetched`. */
export declare function joinFetched(workspace: Workspace): Promise<{
    readonly joined: readonly JoinedRemote[];
    readonly failed: readonly FailedRemote[];
}>;
