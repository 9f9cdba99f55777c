import type { Oid } from "../git/repository.js";
import { type Came } from "../search/cache/current-table.js";
import type { TicketTable } from "../search/cache/table.js";
import { type TicketMemory } from "../search/cache/ticket-memory.js";
import type { Workspace } from "./workspace.js";
/** A table with the folder that it is kept in. */
export interface Cached {
    readonly table: TicketTable;
    readonly folder: string;
    /** Whole tickets that were used last; undefined for who asks the first time, and may never ask again. */
    readonly memory: TicketMemory | undefined;
    readonly came: Came;
}
/**
 * Answers from the cache of a commit, which is made where there is none and `build` says so; undefined where it can't be
 * had. Only the errors of `use` that are for people come out.
 */
export declare function fromCache<T>({ store, repo, at }: Workspace, commit: Oid | undefined, use: (cached: Cached) => Promise<T | undefined>, build?: boolean): Promise<T | undefined>;
