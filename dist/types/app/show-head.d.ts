import type { ShownTicket } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns a ticket with its links, from the cache, or else from git. See `Tickets.show`. */
export declare function showTicket(workspace: Workspace, token: string): Promise<ShownTicket>;
