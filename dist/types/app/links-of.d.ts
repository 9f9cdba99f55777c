import type { TicketId } from "../domain/id.js";
import type { Ticket } from "../domain/ticket.js";
import type { Oid } from "../git/repository.js";
import type { ShownTicket } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** The links of a ticket, with what stands at their other ends, and those that lead to it. */
export type TicketLinks = Pick<ShownTicket, "links" | "backlinks">;
type Asked = readonly Pick<Ticket, "id" | "links">[];
/** Returns the links of tickets at a commit, by id. */
export declare function linksOf(workspace: Workspace, commit: Oid, tickets: Asked): Promise<ReadonlyMap<TicketId, TicketLinks>>;
export {};
