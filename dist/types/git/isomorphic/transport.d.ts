import type { CommitIdentity } from "../repository.js";
import type { Commits } from "./commits.js";
import type { IsomorphicContext } from "./context.js";
import type { ObjectFiles } from "./object-files.js";
/** What talks to remotes works with this. */
export interface Transport {
    readonly context: IsomorphicContext;
    readonly objects: ObjectFiles;
    readonly commits: Commits;
    /** Who stands in the reflog of what is fetched. */
    readonly committer: () => Promise<CommitIdentity>;
}
