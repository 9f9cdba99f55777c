import { moveCursor, readCursor, type StoredCursor, type Told } from "../events/remote-cursor.ts";
import { chosenRemotes } from "./remotes.ts";
import { syncOptions } from "./sync.ts";
import type { Workspace } from "./workspace.ts";

/** What is remembered at a remote of the events that were told, for processes that have no place of their own. */
export interface RemoteCursor {
  read(): Promise<StoredCursor | undefined>;
  /** Moves it from where it was read. False: somebody else was faster. */
  move(from: StoredCursor | undefined, to: Told): Promise<StoredCursor | false>;
}

/** Returns a cursor of a remote. See `Tickets.remoteCursor`. */
export async function remoteCursor(workspace: Workspace, name: string): Promise<RemoteCursor> {
  const { store } = workspace;
  const [remote] = await chosenRemotes(workspace, {});
  if (remote === undefined) throw new Error("no remote was chosen");
  const { patienceMs } = await syncOptions(workspace, {});
  return {
    read: () => readCursor(store, remote, name, patienceMs),
    move: (from, to) => moveCursor(store, remote, name, { from, to, patienceMs }),
  };
}
