import type { InitResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Begins the tickets, or takes those of a remote. See `Tickets.init`. */
export declare function init(workspace: Workspace, { prefix, offline }: {
    readonly prefix?: string;
    readonly offline?: boolean;
}): Promise<InitResult>;
