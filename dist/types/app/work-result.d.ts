import type { TicketId } from "../domain/id.js";
import type { Operation } from "../domain/operation.js";
import type { HeldOptions, RemoteChoice, WorkResult } from "./tickets.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** How a change of claims is written. */
export interface Writing {
    readonly confirm?: RemoteChoice;
    readonly dryRun?: boolean;
}
/** Returns who works: the name that is given, or else the user. */
export declare const holderOf: ({ repo }: Workspace, { by }: {
    readonly by?: string;
}) => Promise<string>;
/** Returns what must hold for work to be reported: the lease, or else that nobody else has the ticket. */
export declare function fence(workspace: Workspace, { by, lease }: HeldOptions): Promise<Pick<Operation, "ifLease" | "ifHolder">>;
/** A batch of work: what it does, and which ticket it takes as the next one. */
export interface WorkBatch {
    readonly operations: readonly Operation[];
    readonly next?: TicketId | undefined;
}
/** Makes a batch of what the tickets at the head ask for, and tells what became of them. */
export declare function work(workspace: Workspace, plan: (view: View) => Promise<WorkBatch>, { confirm, dryRun }: Writing): Promise<WorkResult>;
