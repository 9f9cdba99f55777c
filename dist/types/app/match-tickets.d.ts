import type { Ticket } from "../domain/ticket.js";
import type { ListQuery } from "./tickets.js";
import type { View, Workspace } from "./workspace.js";
type Test = (ticket: Ticket) => boolean;
type Values = (ticket: Ticket) => readonly string[];
/** Names of the fields that tickets can be grouped by, beside `custom.KEY`. */
export declare const GROUP_FIELDS: readonly string[];
/** Returns the texts that a field of a ticket holds; of a custom field, its value as it is written. */
export declare function valuesOf(field: string): Values;
/** A query made ready for the tickets of one snapshot. */
export interface ReadyQuery {
    readonly test: Test;
    readonly sort: readonly string[];
    readonly limit: number | undefined;
}
/** Makes a query ready: what options say and what its text says hold together. @throws TicketError `BAD_QUERY`. */
export declare function readQuery(workspace: Workspace, view: View, query: ListQuery): Promise<ReadyQuery>;
export {};
