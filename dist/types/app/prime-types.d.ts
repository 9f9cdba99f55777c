import type { Oid } from "../git/repository.js";
import type { ListedTicket, ReadyTicket, Waiting } from "./tickets.js";
/** For whom the tickets are summed up. */
export interface PrimeOptions {
    /** An e-mail address, or the name of an agent; default: the user's address. */
    readonly by?: string;
    /** The most tickets of each list; default: 8. */
    readonly limit?: number;
}
/** What somebody who begins to work here has to know of the tickets. */
export interface Prime {
    readonly commit: Oid;
    readonly by: string;
    /** Tickets that are not closed. */
    readonly open: number;
    /** Names of the statuses, in their order. */
    readonly statuses: readonly string[];
    /** What can be begun, the first thing first. */
    readonly ready: readonly ReadyTicket[];
    /** How many can be begun. */
    readonly readyTotal: number;
    readonly waiting: Waiting;
    /** What is held by `by`, or assigned to them, and is not closed. */
    readonly mine: readonly ListedTicket[];
    readonly mineTotal: number;
}
