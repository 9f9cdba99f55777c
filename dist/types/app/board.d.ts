import type { Board, ListQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns tickets in columns, one for each value of a field. See `Tickets.board`. */
export declare function board(workspace: Workspace, query: ListQuery, by: string, most: number): Promise<Board>;
