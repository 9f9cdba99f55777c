import type { GitConfig } from "../git/repository.js";
/**
 * Returns how many milliseconds after its end a lease still holds for others: `ticket.leaseGrace`, in seconds.
 *
 * @throws TicketError `BAD_CONFIG`.
 */
export declare function configuredGrace(config: GitConfig): number;
