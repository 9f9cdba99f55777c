import type { Oid } from "../repository.js";
import type { Commits } from "./commits.js";
import type { IsomorphicContext } from "./context.js";
import type { ObjectFiles } from "./object-files.js";
/** What revisions are resolved with. */
export interface Resolving {
    readonly context: IsomorphicContext;
    readonly objects: ObjectFiles;
    readonly commits: Commits;
}
/**
 * Returns the commit that a user's words name: an oid or the beginning of one, a ref, `HEAD`, and of these `~2`, `^2`, `^{commit}`.
 *
 * @throws TicketError `ENGINE_UNSUPPORTED` for what asks the reflog or searches messages.
 */
export declare function resolveCommit(resolving: Resolving, revision: string): Promise<Oid | undefined>;
