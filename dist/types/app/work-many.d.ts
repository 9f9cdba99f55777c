import type { TicketId } from "../domain/id.js";
import type { ClaimOptions, ListedTicket } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** What one worker wants: to report a ticket, to have the next one, or both. */
export interface WorkerWish {
    readonly by: string;
    readonly report: {
        readonly id: TicketId;
        readonly lease: string;
        readonly result: string | undefined;
    } | undefined;
    readonly takesNext: boolean;
}
/** Does what several workers want in one commit, and returns the ticket that each gets. @throws TicketError as `done` and `next`. */
export declare function workMany(workspace: Workspace, wishes: readonly WorkerWish[], how: Pick<ClaimOptions, "seconds" | "confirm"> & {
    readonly query?: string;
}): Promise<readonly (ListedTicket | null)[]>;
