import type { StoreConfig } from "../domain/config/config.js";
import type { Oid } from "../git/repository.js";
import type { HeadListing, Listing, ListQuery, TicketHead } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Lists the tickets at the head. */
export declare function listTickets(workspace: Workspace, query: ListQuery): Promise<Listing>;
/** Returns the least of the tickets of a list. */
export declare function readHeads(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<HeadListing>;
/** Returns the tickets whose ids begin so. See `Tickets.beginning`. */
export declare function ticketsBeginning(workspace: Workspace, token: string): Promise<readonly TicketHead[] | undefined>;
/** Returns the settings of the tickets. */
export declare function configNow(workspace: Workspace): Promise<StoreConfig>;
