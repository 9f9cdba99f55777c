import type { EventFilter } from "./event-types.js";
import type { Workspace } from "./workspace.js";
/** Tells what is wrong with a filter, as far as that can be known before there are tickets. @throws TicketError `BAD_QUERY`. */
export declare function filterProblem(workspace: Workspace, filter: EventFilter): Promise<void>;
