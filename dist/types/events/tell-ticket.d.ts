import type { CellChange } from "../domain/changes.js";
import { type Claim, type Document } from "../domain/document.js";
import type { Happening } from "./event.js";
/** How a commit changed a ticket. */
export interface TicketChange {
    /** What it replaced; of a join, a side that lost something. */
    readonly before: Document | undefined;
    /** `undefined`: its file is gone. */
    readonly after: Document | undefined;
    readonly cells: readonly CellChange[];
    /** The lease that it replaced, and the one that stands now. */
    readonly claims: readonly [before: Claim | undefined, after: Claim | undefined];
    /** Comments whose text it took out for ever. */
    readonly redacted: readonly string[];
}
/**
 * Returns what a commit did to one ticket: an event for each kind of change, and one for each comment. A new ticket is one
 * event, which says all of it; of one that was purged nothing is told but that.
 */
export declare function tellTicket(change: TicketChange): readonly Happening[];
