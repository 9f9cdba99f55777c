import type { BatchOptions, BatchResult, Operations } from "../store/batch.js";
import type { RemoteChoice } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the remote that is meant. @throws TicketError `NO_REMOTE`, `NO_SUCH_REMOTE`, `BAD_REMOTE`. */
export declare function chosenRemote(workspace: Workspace, choice: RemoteChoice): Promise<import("../git/remotes.js").Remote>;
/** Makes a batch that a remote takes first. @throws TicketError as `commitConfirmed`. */
export declare function commitAtRemote(workspace: Workspace, choice: RemoteChoice, operations: Operations, options: BatchOptions): Promise<BatchResult>;
