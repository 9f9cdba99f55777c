import type { Oid } from "../git/repository.js";
import { type Cached } from "./from-cache.js";
import type { ReadyQuery } from "./read-query.js";
import type { HeadListing, ListedTicket, Listing, ListQuery, TicketHead } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the whole tickets of rows. */
export declare function ticketsOf({ table, folder, memory }: Cached, rows: readonly number[]): readonly ListedTicket[];
/** Returns the least of the tickets of rows, without reading them whole. */
export declare function headsOf({ table, folder, memory }: Cached, rows: readonly number[]): readonly TicketHead[];
/** Rows that a query finds, in the order that it asks for. */
interface AskedRows {
    readonly rows: readonly number[];
    readonly total: number;
    readonly ready: ReadyQuery;
}
/** Returns the rows of a table that a query finds. */
export declare function rowsFor(workspace: Workspace, cached: Cached, query: ListQuery, counts: boolean): Promise<AskedRows>;
/** Returns the rows that are shown. */
export declare const limited: ({ ready: { limit }, rows }: AskedRows) => readonly number[];
/** Lists tickets from the cache. The same as without it, and undefined where it can't tell. */
export declare function cachedList(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<Listing | undefined>;
/** Lists the least of tickets by a table, and tells how the query was understood. */
export declare function headsFor(workspace: Workspace, cached: Cached, query: ListQuery): Promise<{
    readonly listing: HeadListing;
    readonly ready: ReadyQuery;
}>;
/** Lists the least of tickets, from the columns alone; undefined where they can't tell. */
export declare function cachedHeads(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<HeadListing | undefined>;
export {};
