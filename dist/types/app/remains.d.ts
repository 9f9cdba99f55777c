import type { Remains, RemainsOptions } from "./part-types.js";
import type { Workspace } from "./workspace.js";
/** Tells what the history holds of tickets. See `Tickets.remains`. */
export declare function remains(workspace: Workspace, ids: readonly string[], { attachments }?: RemainsOptions): Promise<Remains>;
