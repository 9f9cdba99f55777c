import { type TicketId } from "../id.js";
import type { ImportOptions, ImportPlan, SourceLine } from "./plan.js";
/** Returns the id of the ticket that a record of beads becomes. */
export declare function beadsTicketId(namespace: string, sourceId: string): TicketId;
/** Returns the replica in the stamps of everything that is imported from beads under a namespace. */
export declare function beadsReplica(namespace: string): string;
/**
 * Returns the tickets that an export of beads (one JSON object a line) means. Every record becomes a
 * ticket or a skip, and every member of it can be told from its ticket.
 *
 * Registers, labels, links and custom fields are stamped with the time of the record's last change, so that
 * of two exports the newer one wins, and what it lacks is cleared; what never changes has the time of
 * its creation. Equal sources give equal bytes, in every clone.
 */
export declare function importBeads(lines: Iterable<SourceLine>, options: ImportOptions): ImportPlan;
