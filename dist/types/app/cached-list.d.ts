import type { Oid } from "../git/repository.js";
import { type Cached } from "./from-cache.js";
import type { ListedTicket, Listing, ListQuery, TicketHead } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the whole tickets of rows. */
export declare function ticketsOf({ table, folder, memory }: Cached, rows: readonly number[]): readonly ListedTicket[];
/** Returns the least of the tickets of rows, without reading them whole. */
export declare function headsOf({ table }: Cached, rows: readonly number[]): readonly TicketHead[];
/** Lists tickets from the cache. The same as without it, and undefined where it can't tell. */
export declare function cachedList(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<Listing | undefined>;
/** Returns the least of the tickets of a list, from the columns alone; undefined where they can't tell. */
export declare function cachedHeads(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<readonly TicketHead[] | undefined>;
