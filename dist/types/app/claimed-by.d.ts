import type { ListedTicket } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the open tickets that somebody took and did not give back, whether or not the lease has run out. */
export declare function claimedBy(workspace: Workspace, by: string): Promise<readonly ListedTicket[]>;
