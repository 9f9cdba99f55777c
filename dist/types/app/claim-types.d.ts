import type { Waiting } from "../agents/work.js";
import type { ListedTicket, Listing } from "./reading-types.js";
import type { RemoteChoice, TransactResult } from "./tickets.js";
export type { Waiting } from "../agents/work.js";
/** A ticket that can be begun. */
export interface ReadyTicket extends ListedTicket {
    /** How many open tickets depend on it. */
    readonly unblocks: number;
}
/** What can be begun, the first thing first. */
export interface ReadyListing extends Pick<Listing, "commit" | "total" | "problems"> {
    readonly tickets: readonly ReadyTicket[];
    /** How many tickets that nobody has begun can't be begun now. */
    readonly waiting: Waiting;
}
/** Which of what can be begun is wanted. */
export interface ReadyQuery {
    /** In the language of `list`: only tickets that it finds. */
    readonly query?: string;
    /** Default: all. */
    readonly limit?: number;
}
/** Who takes or holds tickets. */
interface Holder {
    /** An e-mail address, or the name of an agent; default: the user's address. */
    readonly by?: string;
}
/** How a change of a claim is written. */
interface Writing {
    /** A remote that has to take it first: then it holds in all clones. */
    readonly confirm?: RemoteChoice;
    readonly dryRun?: boolean;
}
/** A new lease. */
export interface ClaimOptions extends Holder, Writing {
    /** How long the lease holds, from now: 1 second to 30 days. Default: half an hour. */
    readonly seconds?: number;
}
export interface NextOptions extends ClaimOptions, Pick<ReadyQuery, "query"> {
}
/**
 * Who reports work. With `lease`, the ticket must still be held under exactly that lease. Without it, nobody but `by` may hold it:
 * that tells agents apart by their names only.
 */
export interface HeldOptions extends Holder, Writing {
    readonly lease?: string;
}
export interface RenewOptions extends HeldOptions, Pick<ClaimOptions, "seconds"> {
}
export interface HandoffOptions extends RenewOptions {
    /** Who gets it. */
    readonly to: string;
    /** Written as a comment. */
    readonly note?: string;
}
export interface DoneOptions extends HeldOptions {
    readonly resolution?: string;
    /** What came of it: written as a comment. */
    readonly result?: string;
    /** Takes the next ticket that can be begun, in the same commit; by the same holder. */
    readonly next?: Pick<NextOptions, "seconds" | "query">;
}
export interface FailOptions extends HeldOptions {
    /** Written as a comment. */
    readonly why: string;
    /** The status that it goes to, so that nobody takes it at once. Default: `blocked`, where there is such a status. */
    readonly to?: string;
    /** True: it stays where it is, and can be begun again. */
    readonly retry?: boolean;
}
/** What became of tickets that are worked on. */
export interface WorkResult extends TransactResult {
    /** The tickets that the call was about, as they are after it, in the order of the ids. */
    readonly tickets: readonly ListedTicket[];
    /** The ticket that was taken as the next one. */
    readonly next: ListedTicket | null;
    /** Name of the remote that took it first; null: it holds in this repository, and elsewhere once it is synced. */
    readonly confirmed: string | null;
}
