import type { TicketId } from "../domain/id.js";
import type { ToldEvent } from "../events/tell-history.js";
import type { EventFilter } from "./event-types.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** A filter made ready. */
export interface ReadyFilter {
    readonly matches: (told: ToldEvent) => boolean;
    /** The tickets that alone are wanted; undefined: any. */
    readonly tickets: ReadonlySet<TicketId> | undefined;
}
/** Checks patterns of event types. @throws TicketError `UNKNOWN_EVENT_TYPE`. */
export declare function checkTypes(patterns: readonly string[]): void;
/** Makes a filter ready at a head. @throws TicketError `UNKNOWN_EVENT_TYPE`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`, `BAD_QUERY`. */
export declare function readyFilter(workspace: Workspace, view: View, { types, tickets, query, actors }: EventFilter): Promise<ReadyFilter>;
