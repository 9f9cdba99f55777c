import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import type { FieldChange, HistoryEntry } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** A commit that changed a ticket, and what it changed there. */
export interface TicketChange extends Pick<HistoryEntry, "commit" | "time" | "actor" | "kind" | "subject" | "batch"> {
    readonly changes: readonly Pick<FieldChange, "field" | "element" | "before" | "after">[];
}
/** Returns what was changed in tickets, the newest first, by id: the history is read once for all of them. */
export declare function historyOf({ store }: Workspace, tip: Oid, ids: ReadonlySet<TicketId>): Promise<ReadonlyMap<TicketId, readonly TicketChange[]>>;
