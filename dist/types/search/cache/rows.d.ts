import type { Ticket } from "../../domain/ticket.js";
import type { Oid } from "../../git/repository.js";
import type { TicketTable } from "./table.js";
/** A whole ticket as it is kept, with the blob it was read from. */
export interface KeptTicket extends Ticket {
    readonly blob: Oid;
}
/** Returns the bytes of rows, in the order asked for. @throws CacheFault, or what the system says. */
export declare function readRowBytes(folder: string, table: TicketTable, rows: readonly number[]): readonly Uint8Array[];
/** Returns whole tickets, in the order asked for. @throws CacheFault, or what the system says. */
export declare function readRows(folder: string, table: TicketTable, rows: readonly number[]): readonly KeptTicket[];
/** Returns a ticket as it is kept. */
export declare const encodeRow: (ticket: Ticket, blob: Oid) => Uint8Array;
