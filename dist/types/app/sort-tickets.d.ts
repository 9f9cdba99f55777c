import type { StoreConfig } from "../domain/config/config.js";
import type { Ticket } from "../domain/ticket.js";
/** Names that `sort` takes. */
export declare const SORT_KEYS: readonly string[];
/** Returns a comparison by field names, "-" before one for descending; ties by id. @throws TicketError `UNKNOWN_SORT`. */
export declare function ticketOrder(sort: readonly string[], config: StoreConfig): (a: Ticket, b: Ticket) => number;
