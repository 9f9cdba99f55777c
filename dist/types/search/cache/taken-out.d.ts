import type { StoredTicket } from "../../store/read-tickets.js";
import type { TicketTable } from "./table.js";
/**
 * Tells whether changed tickets take something out for ever that is kept: it must not stay behind. What was taken out before
 * it was kept was never here. @throws CacheFault, or what the system says.
 */
export declare function takesOut(folder: string, table: TicketTable, changed: readonly StoredTicket[]): boolean;
