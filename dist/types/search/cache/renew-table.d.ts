import type { Oid } from "../../git/repository.js";
import type { Came } from "./current-table.js";
import type { KeptTable } from "./kept-table.js";
import type { CachePlace } from "./ticket-cache.js";
/** What a table is made of. */
export interface Renewing {
    readonly before: KeptTable | undefined;
    readonly build: boolean;
    /** Why what was kept is not believed. */
    readonly doubt: string | undefined;
}
/** A table that was made just now. */
export interface Renewed {
    readonly kept: KeptTable;
    readonly came: Exclude<Came, "kept">;
    /** Tickets that were read. */
    readonly tickets: number;
    /** Why it had to be read as a whole; undefined: there was none before. */
    readonly why: string | undefined;
    readonly ms: number;
}
/**
 * Brings a table to a commit, or makes a new one. See `renew`.
 *
 * @throws CacheFault where neither can be done, and what reading and the system throw.
 */
export declare function renewOrThrow(place: CachePlace, commit: Oid, { before, build, doubt }: Renewing): Promise<Renewed>;
/**
 * Brings a table to a commit, or makes a new one; undefined where neither can be done. Never throws: what goes wrong here is
 * told by who reads without a cache.
 */
export declare function renew(place: CachePlace, commit: Oid, renewing: Renewing): Promise<Renewed | undefined>;
