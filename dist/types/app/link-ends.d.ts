import type { TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** What stands around a ticket: the tickets that link to it, by id, and those that may be at the ends of its links. */
export interface LinkEnds {
    readonly pointing: readonly Ticket[];
    readonly ends: ReadonlyMap<TicketId, Pick<Ticket, "title" | "status">>;
}
/** Returns what stands around a ticket, from git. */
export declare function linkEnds(workspace: Workspace, view: View, id: TicketId): Promise<LinkEnds>;
