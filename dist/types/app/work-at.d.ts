import type { Work } from "../agents/work.js";
import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import type { ListedTicket, Listing } from "./tickets.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** The work at a commit, and how to read those tickets that are wanted. */
export interface WorkSource {
    readonly commit: Oid;
    readonly work: Work;
    /** What the query finds; undefined: everything. */
    readonly among: ReadonlySet<number> | undefined;
    readonly numberOf: (id: TicketId) => number | undefined;
    readonly read: (numbers: readonly number[]) => readonly ListedTicket[];
    readonly problems: Listing["problems"];
}
/** Where the work is looked for: in the cache of a commit, or else in what there is to be seen. */
export interface WorkPlace {
    readonly commit: Oid | undefined;
    /** @throws TicketError `NO_TICKETS`. */
    readonly view: () => View | Promise<View>;
}
/** Returns the place that is seen. */
export declare const placeOf: (view: View) => WorkPlace;
/** Looks at the work at a commit. @throws TicketError `BAD_QUERY` and what the query's names throw. */
export declare function workAt<T>(workspace: Workspace, { commit, view }: WorkPlace, query: string | undefined, use: (source: WorkSource) => T): Promise<T>;
