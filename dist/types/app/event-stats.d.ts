import type { EventQuery, EventStats } from "./event-types.js";
import type { Workspace } from "./workspace.js";
/** Counts events by type and by who did it. See `Tickets.eventStats`. */
export declare function eventStats(workspace: Workspace, query: EventQuery): Promise<EventStats>;
