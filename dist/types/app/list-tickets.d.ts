import type { StoreConfig } from "../domain/config/config.js";
import { type TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import { type StoredTicket } from "../store/read-tickets.js";
import { type ReadyQuery } from "./read-query.js";
import type { ListedTicket, Listing, ListQuery } from "./tickets.js";
import { type View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Gives each ticket the shortest id that tells it from all others in the store. */
export declare function withShownIds(all: readonly TicketId[], config: StoreConfig): (stored: StoredTicket) => ListedTicket;
/** Lists the tickets of a snapshot: from the cache, or else from git. */
export declare function listAt(workspace: Workspace, view: View, query: ListQuery): Promise<Listing>;
/** Returns a test of the tickets of a snapshot by a query. */
export declare function snapshotTest(workspace: Workspace, { snapshot, config }: View, { where, scope }: ReadyQuery, tickets: readonly Ticket[]): Promise<(ticket: Ticket) => boolean>;
/** Makes a query ready that is answered from a snapshot. @throws TicketError `BAD_QUERY`. */
export declare function readyAt({ store, repo }: Workspace, { snapshot, config }: View, query: ListQuery): Promise<ReadyQuery>;
/** Returns the ids that stand in files which could not be read: what is shown of others must tell from them too. */
export declare const unreadIds: (problems: Listing["problems"]) => readonly TicketId[];
/** Lists the tickets of a snapshot, read from git. */
export declare function readListing(workspace: Workspace, view: View, query: ListQuery): Promise<Listing>;
/** Reads the tickets whose ids begin so, from git. */
export declare function readBeginning(workspace: Workspace, token: string): Promise<readonly ListedTicket[] | undefined>;
/** Reads one ticket of a snapshot by any token that names it. */
export declare function getAt(workspace: Workspace, view: View, token: string): Promise<ListedTicket>;
/** The same at the head. */
export declare function getNow(workspace: Workspace, token: string): Promise<ListedTicket>;
