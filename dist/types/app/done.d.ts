import type { DoneOptions, FailOptions, WorkResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Closes tickets, and takes the next one. See `Tickets.done`. */
export declare function done(workspace: Workspace, ids: readonly string[], options: DoneOptions): Promise<WorkResult>;
/** Tells why a ticket can't be done. See `Tickets.fail`. */
export declare function fail(workspace: Workspace, id: string, options: FailOptions): Promise<WorkResult>;
