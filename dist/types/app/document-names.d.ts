import type { Workspace } from "./workspace.js";
/** Returns the names of the documents of a kind. See `Tickets.names`. */
export declare function documentNames(workspace: Workspace, kind: "agent" | "view" | "workflow"): Promise<readonly string[]>;
