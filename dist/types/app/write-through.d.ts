import type { RemoteOptions, WrittenThrough } from "./sync-types.js";
import type { Tickets } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Writes on what a remote has, and pushes it. See `Tickets.writeThrough`. */
export declare function writeThrough<T>(workspace: Workspace, open: (workspace: Workspace) => Tickets, write: (tickets: Tickets) => Promise<T>, options: Pick<RemoteOptions, "remote" | "acceptClockSkew" | "allowUnrelated">): Promise<WrittenThrough<T>>;
