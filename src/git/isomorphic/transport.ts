import type { CommitIdentity } from "../repository.ts";
import type { FetchOutcome, FetchRequest, PushOutcome, PushRequest } from "../transport.ts";
import type { Commits } from "./commits.ts";
import type { IsomorphicContext } from "./context.ts";
import { unsupported } from "./errors.ts";
import type { ObjectFiles } from "./object-files.ts";

/** What the transport works with. */
export interface Transport {
  readonly context: IsomorphicContext;
  readonly objects: ObjectFiles;
  readonly commits: Commits;
  readonly committer: () => Promise<CommitIdentity>;
}

export async function fetchRef(_: Transport, request: FetchRequest): Promise<FetchOutcome> {
  throw unsupported("scheme", `fetching from ${request.address}`);
}
export async function pushCommit(_: Transport, request: PushRequest): Promise<PushOutcome> {
  throw unsupported("scheme", `pushing to ${request.address}`);
}
