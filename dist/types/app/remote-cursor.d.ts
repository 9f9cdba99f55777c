import { type StoredCursor, type Told } from "../events/remote-cursor.js";
import type { Workspace } from "./workspace.js";
/** What is remembered at a remote of the events that were told, for processes that have no place of their own. */
export interface RemoteCursor {
    read(): Promise<StoredCursor | undefined>;
    /** Moves it from where it was read. False: somebody else was faster. */
    move(from: StoredCursor | undefined, to: Told): Promise<StoredCursor | false>;
}
/** Returns a cursor of a remote. See `Tickets.remoteCursor`. */
export declare function remoteCursor(workspace: Workspace, name: string): Promise<RemoteCursor>;
