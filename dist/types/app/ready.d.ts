import { type Choice } from "../agents/work.js";
import type { TicketId } from "../domain/id.js";
import type { ReadyListing, ReadyQuery } from "./tickets.js";
import type { View } from "./view.js";
import { type WorkSource } from "./work-at.js";
import type { Workspace } from "./workspace.js";
/** Returns what chooses so many (undefined: all) from the work at a commit, with some tickets taken for closed. */
export declare function chooser({ store, repo }: Workspace, most: number | undefined, closing?: readonly TicketId[]): Promise<(source: WorkSource) => Choice>;
/** Returns the id of the ticket that is to be begun first; undefined: nothing is ready. */
export declare function firstReady(workspace: Workspace, view: View, query: string | undefined, closing?: readonly TicketId[]): Promise<TicketId | undefined>;
/** Lists what can be begun. See `Tickets.ready`. */
export declare function ready(workspace: Workspace, { query, limit }: ReadyQuery): Promise<ReadyListing>;
