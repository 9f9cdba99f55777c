import type { ListedTicket, Listing, ListQuery } from "./tickets.js";
import { type View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Lists the tickets of a snapshot: from the cache, or else from git. */
export declare function listAt(workspace: Workspace, view: View, query: ListQuery): Promise<Listing>;
/** Lists the tickets of a snapshot, read from git. */
export declare function readListing(workspace: Workspace, view: View, query: ListQuery): Promise<Listing>;
/** Reads the tickets whose ids begin so, from git. */
export declare function readBeginning(workspace: Workspace, token: string): Promise<readonly ListedTicket[] | undefined>;
/** Reads one ticket of a snapshot by any token that names it. */
export declare function getAt(workspace: Workspace, view: View, token: string): Promise<ListedTicket>;
/** The same at the head. */
export declare function getNow(workspace: Workspace, token: string): Promise<ListedTicket>;
