import type { Oid } from "../git/repository.js";
import { type TicketTable } from "../search/cache/table.js";
import type { ListedTicket, Listing, ListQuery, TicketHead } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** A table with the folder that it is kept in. */
export interface Cached {
    readonly table: TicketTable;
    readonly folder: string;
}
/**
 * Answers from the cache of a commit; undefined where there is none, or it turns out to be damaged. Only the errors of
 * `use` that are for people come out.
 */
export declare function fromCache<T>({ store, repo, at }: Workspace, commit: Oid | undefined, use: (cached: Cached) => Promise<T | undefined>): Promise<T | undefined>;
/** Returns the whole tickets of rows. */
export declare function ticketsOf({ table, folder }: Cached, rows: readonly number[]): readonly ListedTicket[];
/** Returns the least of the tickets of rows, without reading them whole. */
export declare function headsOf({ table }: Cached, rows: readonly number[]): readonly TicketHead[];
/** Lists tickets from the cache. The same as without it, and undefined where it can't tell. */
export declare function cachedList(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<Listing | undefined>;
/** Returns the least of the tickets of a list, from the columns alone; undefined where they can't tell. */
export declare function cachedHeads(workspace: Workspace, commit: Oid | undefined, query: ListQuery): Promise<readonly TicketHead[] | undefined>;
