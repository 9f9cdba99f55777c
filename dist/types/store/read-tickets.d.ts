import { type Ticket } from "../domain/ticket.js";
import type { Oid } from "../git/repository.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
import { type Found } from "./walk.js";
/** A ticket with the blob it was read from. */
export interface StoredTicket {
    readonly oid: Oid;
    readonly ticket: Ticket;
}
/** All tickets of a snapshot, and the files that could not be read as one. */
export interface TicketsRead {
    readonly tickets: readonly StoredTicket[];
    readonly problems: readonly {
        readonly path: string;
        readonly problem: string;
    }[];
}
/** Returns the files of all tickets of a snapshot; `cut`: there are more than are looked at. */
export declare function findTickets(store: Store, { root }: Pick<Snapshot, "root">): Promise<{
    readonly found: readonly Found[];
    readonly cut: boolean;
}>;
/** Reads every ticket, deleted ones too; a file that can't be read is reported and the rest goes on. */
export declare function readTickets(store: Store, snapshot: Snapshot): Promise<TicketsRead>;
/** Reads the tickets in these files. */
export declare function readFound(store: Store, found: readonly Found[]): Promise<TicketsRead>;
/** Reads the tickets in these files, some at a time. */
export declare function readFoundParts(store: Store, found: readonly Found[]): AsyncGenerator<TicketsRead>;
