import type { Attached } from "./part-types.js";
import type { Workspace } from "./workspace.js";
/** Reads one attachment. See `Tickets.attachment`. */
export declare function attachment(workspace: Workspace, token: string, name: string): Promise<Attached>;
