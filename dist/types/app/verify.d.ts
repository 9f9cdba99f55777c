import type { VerifyResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Checks the whole store. See `Tickets.verify`. */
export declare function verify(workspace: Workspace): Promise<VerifyResult>;
