import type { Followed, Rewrite } from "./mention-types.js";
import type { Workspace } from "./workspace.js";
/**
 * Moves and links the tickets that commits speak of, in one batch. See `Tickets.followCommits`.
 *
 * @param given undefined: the commit that was made just now.
 */
export declare function followCommits(workspace: Workspace, given: readonly Rewrite[] | undefined): Promise<Followed>;
