import { type Remote } from "../git/remotes.js";
import type { RemoteOptions } from "./sync-types.js";
import type { Workspace } from "./workspace.js";
/**
 * Returns the remotes that are meant.
 *
 * @throws TicketError `NO_REMOTE`, `NO_SUCH_REMOTE`, `BAD_REMOTE`.
 */
export declare function chosenRemotes({ repo, store, dir }: Workspace, { remote, all }: RemoteOptions): Promise<readonly Remote[]>;
/** Returns the remotes whose tickets a fresh clone takes: the one that git would take, else all. */
export declare function remotesOfClone(workspace: Workspace): Promise<readonly Remote[]>;
