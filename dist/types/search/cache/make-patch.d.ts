import { type PlacedTicket } from "./column-writer.js";
import { type TicketTable } from "./table.js";
import type { TablePatch } from "./table-patch.js";
import { type NewHead } from "./update-table.js";
/** What a patch is made of: a table, and what was laid over it already. */
export interface Patching {
    readonly base: TicketTable;
    readonly before: TablePatch | undefined;
}
/**
 * Returns a patch with these tickets in it, in place of what the table or the patch before had under their ids.
 *
 * @throws CacheFault for what has no place in a table.
 */
export declare function makePatch(patching: Patching, head: NewHead, changed: readonly PlacedTicket[]): TablePatch;
