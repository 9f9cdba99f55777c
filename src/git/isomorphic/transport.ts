import type { CommitIdentity } from "../repository.ts";
import type { Commits } from "./commits.ts";
import type { IsomorphicContext } from "./context.ts";
import type { ObjectFiles } from "./object-files.ts";

/** What talks to remotes works with this. */
export interface Transport {
  readonly context: IsomorphicContext;
  readonly objects: ObjectFiles;
  readonly commits: Commits;
  /** Who stands in the reflog of what is fetched. */
  readonly committer: () => Promise<CommitIdentity>;
}
