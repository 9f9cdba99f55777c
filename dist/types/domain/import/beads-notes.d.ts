import type { TicketId } from "../id.js";
import type { ImportedRecord } from "./beads-record.js";
import type { ImportNote } from "./plan.js";
/** Returns everything that is to be said of an import beside what it left out. */
export declare function notesOf(imported: readonly ImportedRecord[], idOf: (source: string) => TicketId): readonly ImportNote[];
