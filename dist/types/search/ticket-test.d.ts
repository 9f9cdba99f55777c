import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import type { Prepared, PreparedLeaf } from "./prepared-query.js";
export type TicketTest = (ticket: Ticket) => boolean;
/** All tickets, so far as one of them is judged by others. */
export interface World {
    readonly config: StoreConfig;
    /** Deleted ones too. */
    readonly tickets: readonly Ticket[];
    /** Whether a ticket waits for others or has open children; asked for only where a query asks what is ready. */
    readonly readinessOf: (id: TicketId) => number;
}
/** Returns a test of tickets by one condition. */
export declare function leafTest(leaf: PreparedLeaf, world: World): TicketTest;
/** Returns a test of tickets by a query. */
export declare function ticketTest(query: Prepared, world: World): TicketTest;
