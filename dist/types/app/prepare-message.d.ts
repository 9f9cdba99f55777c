import type { ListedTicket } from "./reading-types.js";
import type { Workspace } from "./workspace.js";
/**
 * Adds the ticket that the branch is named after to the message in a file: `Ticket: tk-7k3m`. See `Tickets.prepareMessage`.
 */
export declare function prepareMessage(workspace: Workspace, file: string): Promise<ListedTicket | undefined>;
