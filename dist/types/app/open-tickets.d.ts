import type { Tickets } from "./tickets.js";
import { type OpenOptions } from "./workspace.js";
/**
 * Opens the tickets of the repository around `dir`.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `BAD_TICKET_REF`.
 */
export declare function openTickets(options?: OpenOptions): Promise<Tickets>;
