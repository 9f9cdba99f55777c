import type { Work } from "../agents/work.js";
import type { TicketId } from "../domain/id.js";
import type { ListedTicket, Listing } from "./tickets.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** The work at a commit, and how to read those tickets that are wanted. */
export interface WorkSource {
    readonly work: Work;
    /** What the query finds; undefined: everything. */
    readonly among: ReadonlySet<number> | undefined;
    readonly numberOf: (id: TicketId) => number | undefined;
    readonly read: (numbers: readonly number[]) => readonly ListedTicket[];
    readonly problems: Listing["problems"];
}
/** Looks at the work at a commit. @throws TicketError `BAD_QUERY` and what the query's names throw. */
export declare function workAt<T>(workspace: Workspace, view: View, query: string | undefined, use: (source: WorkSource) => T): Promise<T>;
