import type { ToldEvent } from "../events/tell-history.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Returns a test for what happened to tickets that a query finds. @throws TicketError `BAD_QUERY`. */
export declare function queryTest(workspace: Workspace, view: View, query: string): Promise<(told: ToldEvent) => boolean>;
