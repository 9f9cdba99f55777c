import { type CommitChanges } from "../store/history.js";
import type { HistoryEntry, HistoryQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns an entry of the log. */
export declare function entryOf(changes: CommitChanges, shown: ReadonlyMap<string, string>): HistoryEntry;
/** Returns commits newest first. See `Tickets.history`. */
export declare function history(workspace: Workspace, query: HistoryQuery): Promise<readonly HistoryEntry[]>;
/**
 * Returns the newest batch that still stands: not taken back by a revert that stands itself. Asked again after each
 * revert it goes back batch by batch, as undo does in an editor. A batch that was brought back stands as the revert
 * that did so.
 *
 * @throws TicketError `NOTHING_TO_REVERT`.
 */
export declare function lastBatch(workspace: Workspace, actor: string | undefined): Promise<HistoryEntry>;
