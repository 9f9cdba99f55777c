import type { StoreConfig } from "../domain/config/config.js";
import type { Ticket } from "../domain/ticket.js";
/** The order of a list when nothing is asked for: the most urgent first, then the newest. A revert leaves it as it is. */
export declare const DEFAULT_SORT: string[];
/** Returns a comparison by field names, "-" before one for descending; ties by id. @throws TicketError `UNKNOWN_SORT`. */
export declare function ticketOrder(sort: readonly string[], config: StoreConfig): (a: Ticket, b: Ticket) => number;
