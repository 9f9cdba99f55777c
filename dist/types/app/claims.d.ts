import type { ClaimOptions, HandoffOptions, HeldOptions, RenewOptions, WorkResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Takes tickets. See `Tickets.claim`. */
export declare function claim(workspace: Workspace, ids: readonly string[], options: ClaimOptions): Promise<WorkResult>;
/** Makes leases longer. See `Tickets.renew`. */
export declare function renew(workspace: Workspace, ids: readonly string[], options: RenewOptions): Promise<WorkResult>;
/** Gives tickets back. See `Tickets.release`. */
export declare function release(workspace: Workspace, ids: readonly string[], options: HeldOptions): Promise<WorkResult>;
/** Gives a ticket to somebody else. See `Tickets.handoff`. */
export declare function handoff(workspace: Workspace, id: string, options: HandoffOptions): Promise<WorkResult>;
