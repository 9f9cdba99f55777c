import type { GitConfig, GitRepository } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { fetchRef } from "./fetch.ts";
import { pushCommit } from "./push.ts";

type RemoteWork = Pick<GitRepository, "fetch" | "push">;

/** Returns what speaks to remotes, to be loaded in one go. */
export function remoteWork(context: NativeContext, config: () => Promise<GitConfig>): RemoteWork {
  return {
    fetch: (request) => fetchRef(context, request),
    push: async (request) => pushCommit(context, await config(), request),
  };
}
