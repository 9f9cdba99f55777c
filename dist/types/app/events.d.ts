import type { TicketEvent } from "../events/event.js";
import type { EventQuery } from "./event-types.js";
import type { Workspace } from "./workspace.js";
/** Returns what the events of these tickets have as their source. */
export declare function eventSource({ repo, store }: Workspace): Promise<string>;
/** Yields events. See `Tickets.events`. */
export declare function events(workspace: Workspace, query: EventQuery): AsyncGenerator<TicketEvent, void, undefined>;
