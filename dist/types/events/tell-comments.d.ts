import type { CellChange } from "../domain/changes.js";
import { type Document } from "../domain/document.js";
import type { EventData, EventTicket } from "./event.js";
type Commented = EventData["ticket.commented"];
/** Returns the ids of the comments whose text is out of one version for ever, and not of the other. */
export declare function newlyRedacted(before: Document | undefined, after: Document): readonly string[];
/** Returns what happened to the comments of a ticket, one event for each. A text that was taken out for ever is not told again. */
export declare function tellComments(ticket: EventTicket, cells: readonly CellChange[], redacted: readonly string[], { before, after }: {
    readonly before: Document | undefined;
    readonly after: Document;
}): readonly Commented[];
export {};
