import type { QueryAnswer, QueryDocument } from "./query-types.js";
import type { Workspace } from "./workspace.js";
/** Answers a question in one piece. See `Tickets.query`. */
export declare function queryTickets(workspace: Workspace, document: QueryDocument): Promise<QueryAnswer>;
