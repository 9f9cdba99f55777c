import type { PushedRef } from "./mention-types.js";
import type { Workspace } from "./workspace.js";
/** Checks the tickets among the refs that a push wants to move. See `Tickets.checkPush`. */
export declare function checkPushed(workspace: Workspace, refs: readonly PushedRef[]): Promise<{
    readonly checked: boolean;
}>;
