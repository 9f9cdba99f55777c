import type { Oid } from "../git/repository.js";
import type { HeadListing, ListQuery, TicketHead } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** A list that was asked for, as it is of one commit. */
export interface KeptPage {
    readonly ref: string;
    readonly commit: Oid;
    /** Of the query. */
    readonly key: string;
    /** It holds from then on and before then, milliseconds since 1970; null: as long as the commit does. */
    readonly from: number;
    readonly until: number | null;
    readonly tickets: readonly TicketHead[];
    readonly total: number;
}
/** Reads a page. It is written twice, so that damage is seen without a sum over all bytes. @throws whatever is wrong with it. */
export declare function readPage(folder: string, name: string): KeptPage;
/** Tells whether a page holds at a time. */
export declare const holds: ({ from, until }: KeptPage, now: number) => boolean;
/** Returns the least of the tickets of a list. See `Tickets.heads`. */
export declare function ticketHeads(workspace: Workspace, query: ListQuery): Promise<HeadListing>;
