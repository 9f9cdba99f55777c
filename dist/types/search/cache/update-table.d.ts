import type { Ticket } from "../../domain/ticket.js";
import { type Columns } from "./memory-table.js";
import { type TableHead, type TicketTable } from "./table.js";
/** A ticket that is new or has changed, and where it is kept whole. */
export interface PlacedTicket {
    readonly ticket: Ticket;
    readonly segment: number;
    readonly offset: number;
    readonly length: number;
    readonly sum: number;
}
/** Returns a time as a number. @throws CacheFault for one that is not written as we write it: it might sort otherwise. */
export declare function timeOf(iso: string | null): number;
/**
 * Returns a table with these tickets in it, in place of what it had under their ids.
 *
 * @throws CacheFault for what has no place in a table.
 */
export declare function updateTable(before: Columns, head: Omit<TableHead, "count">, changed: readonly PlacedTicket[], 
/** Tells that the configuration, which decides the order, is what it was before. */
sameConfig: boolean): TicketTable;
