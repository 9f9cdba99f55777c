import type { TicketId } from "../domain/id.js";
import { type LinkedTicket } from "./cached-show.js";
import type { ListedTicket } from "./tickets.js";
import { type View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Reads these tickets; ids of tickets that are not there are left out. */
export declare function getTickets({ store }: Workspace, { snapshot, config }: View, ids: readonly TicketId[]): Promise<readonly ListedTicket[]>;
/** Returns a ticket by whatever names it: from the cache, once it is known which one is meant, or else from git. */
export declare function showByName(workspace: Workspace, token: string): Promise<LinkedTicket>;
/** Returns a ticket with the titles of what it is linked to, and of what links to it, from git alone. */
export declare function showInGit(workspace: Workspace, view: View, id: TicketId): Promise<LinkedTicket>;
