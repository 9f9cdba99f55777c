import type { Operation } from "../domain/operation.js";
import type { ClaimOptions, NextOptions, WorkResult } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns the operation that takes a ticket. What a remote has to confirm stands before what nobody did. */
export declare function claimOf(id: string, by: string, { seconds, confirm }: Pick<ClaimOptions, "seconds" | "confirm">): Operation;
/** Takes the first ticket that can be begun. See `Tickets.next`. */
export declare function next(workspace: Workspace, options: NextOptions): Promise<WorkResult>;
