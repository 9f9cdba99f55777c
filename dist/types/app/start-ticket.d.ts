import type { Started, StartOptions } from "./mention-types.js";
import type { Workspace } from "./workspace.js";
/** Begins the work on a ticket: its branch is checked out, and it moves. See `Tickets.start`. */
export declare function startTicket(workspace: Workspace, token: string, { branch: named, assign, dryRun }: StartOptions): Promise<Started>;
