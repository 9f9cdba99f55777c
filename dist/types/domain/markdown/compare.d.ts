import type { StoreConfig } from "../config/config.js";
import type { Ticket } from "../ticket.js";
import { type Prefer, type SheetConflict, type SheetEdit } from "./comparing.js";
import { type Sheet } from "./sheet.js";
export interface SheetChanges {
    readonly edits: readonly SheetEdit[];
    readonly conflicts: readonly SheetConflict[];
}
/** Three versions of a ticket. */
export interface Versions {
    readonly file: Sheet;
    /** The ticket that the text was made from. */
    readonly base: Ticket;
    /** The ticket as it is now. */
    readonly head: Ticket;
    readonly config: StoreConfig;
    readonly prefer: Prefer;
}
/**
 * Returns the operations that bring what was edited in a text into the ticket: only the fields that differ between the
 * text and the version that it was made from. A field that the ticket has changed since to another value is a conflict.
 */
export declare function compareSheet({ file, base, head, config, prefer }: Versions): SheetChanges;
