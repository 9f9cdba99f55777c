import type { GitConfig, GitRepository } from "../repository.js";
import type { NativeContext } from "./context.js";
type RemoteWork = Pick<GitRepository, "fetch" | "push">;
/** Returns what speaks to remotes, to be loaded in one go. */
export declare function remoteWork(context: NativeContext, config: () => Promise<GitConfig>): RemoteWork;
export {};
