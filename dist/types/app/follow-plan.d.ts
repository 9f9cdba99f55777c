import type { StoreConfig } from "../domain/config/config.js";
import type { Verb } from "../domain/mentions/mention.js";
import type { Operation } from "../domain/operation.js";
import type { Oid } from "../git/repository.js";
import type { ListedTicket } from "./reading-types.js";
/** What commits say of one ticket: of those that are there now, and those that became them. */
export interface Said {
    readonly ticket: ListedTicket;
    /** Commits that speak of it now, and the strongest that each says. */
    readonly now: ReadonlyMap<Oid, Verb>;
    /** What each of these commits was before, if it was another one. */
    readonly sources: ReadonlyMap<Oid, ReadonlySet<Oid>>;
    /** Commits that are no more. */
    readonly gone: ReadonlySet<Oid>;
}
/** Returns the status in which work begins: the first active one. */
export declare const activeStatus: ({ statuses }: StoreConfig) => string | undefined;
/** Returns what is to be done to a ticket for the commits that speak of it: it moves, and is linked to them. */
export declare function followOperations(said: Said, config: StoreConfig): readonly Operation[];
