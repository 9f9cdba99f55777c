import type { TicketId } from "../domain/id.js";
import type { ListedTicket, ShownTicket } from "./tickets.js";
import { type View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Reads these tickets; ids of tickets that are not there are left out. */
export declare function getTickets({ store }: Workspace, { snapshot, config }: View, ids: readonly TicketId[]): Promise<readonly ListedTicket[]>;
/** Returns a ticket with the titles of what it is linked to, and of what links to it. */
export declare function showTicket(workspace: Workspace, token: string): Promise<ShownTicket>;
