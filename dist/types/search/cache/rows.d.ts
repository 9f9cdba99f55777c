import type { StoredTicket } from "../../store/read-tickets.js";
import { type TicketTable } from "./table.js";
import type { KeptTicket, TicketMemory } from "./ticket-memory.js";
/** Returns the bytes of rows, in the order asked for. @throws CacheFault, or what the system says. */
export declare function readRowBytes(folder: string, table: TicketTable, rows: readonly number[]): readonly Uint8Array[];
/** Returns the bytes of a ticket as it is kept. */
export declare const encodeRow: ({ oid, ticket }: StoredTicket) => Uint8Array;
/**
 * Returns ids and titles of rows, in the order asked for: of the whole columns less is needed than reading them takes.
 *
 * @throws CacheFault, or what the system says.
 */
export declare function readNames(folder: string, table: TicketTable, rows: readonly number[]): readonly Pick<KeptTicket, "id" | "title">[];
/** Returns whole tickets, in the order asked for: from memory, or else from the files. @throws CacheFault, or what the system says. */
export declare function readRows(folder: string, table: TicketTable, rows: readonly number[], memory?: TicketMemory): readonly KeptTicket[];
