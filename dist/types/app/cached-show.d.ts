import type { Oid } from "../git/repository.js";
import type { ListedTicket, ShownTicket } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** A ticket with its links; its references are as they are stored. */
export type LinkedTicket = Omit<ShownTicket, "refs"> & Pick<ListedTicket, "refs">;
/** Returns a ticket with its links from the cache alone; undefined where it can't tell which one is meant. */
export declare function cachedShow(workspace: Workspace, commit: Oid | undefined, token: string): Promise<LinkedTicket | undefined>;
