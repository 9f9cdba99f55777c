import type { ListedTicket, Listing, ListQuery } from "./tickets.js";
import { type View, type Workspace } from "./workspace.js";
/** Lists the tickets of a snapshot. */
export declare function listAt(workspace: Workspace, view: View, query: ListQuery): Promise<Listing>;
/** Lists the tickets at the head. */
export declare function listTickets(workspace: Workspace, query: ListQuery): Promise<Listing>;
/** Reads the tickets whose ids begin so. See `Tickets.beginning`. */
export declare function ticketsBeginning(workspace: Workspace, token: string): Promise<readonly ListedTicket[] | undefined>;
/** Reads one ticket of a snapshot by any token that names it. */
export declare function getAt(workspace: Workspace, view: View, token: string): Promise<ListedTicket>;
