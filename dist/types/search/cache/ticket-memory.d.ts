import type { Category } from "../../domain/config/config.js";
import type { Ticket } from "../../domain/ticket.js";
import type { Oid } from "../../git/repository.js";
import type { Store } from "../../store/store.js";
/**
 * A whole ticket as it is kept. Who hands it out fills in what the settings and the other tickets decide: members that an
 * object has from the beginning cost a tenth of those that it is given later.
 */
export interface KeptTicket extends Ticket {
    category: Category | "unknown";
    shown: string;
    readonly blob: Oid;
}
interface Entry {
    readonly bytes: number;
    /** The places in files where it stands. */
    readonly places: string[];
    /** Parses it. */
    readonly read: () => KeptTicket;
    ticket: KeptTicket | undefined;
}
/** What is to be kept of a ticket: it is parsed again when it is asked for, which most are not. */
export type Kept = Pick<Entry, "bytes" | "read"> & {
    readonly place?: string | undefined;
};
/** Whole tickets that were used last, for a process that asks again. A blob never changes, so they are never stale. */
export interface TicketMemory {
    /** Returns the ticket that was read from a blob: the caller's own. */
    ofBlob(blob: Oid): KeptTicket | undefined;
    /** Returns the ticket that was read from a place in a file: the caller's own. */
    at(place: string): KeptTicket | undefined;
    keep(blob: Oid, kept: Kept): void;
}
/** Returns a memory for so many bytes: what was not used for longest goes first. */
export declare function ticketMemory(most: number): TicketMemory;
/** Returns the memory of a store. */
export declare function memoryOf(store: Store): TicketMemory;
export {};
