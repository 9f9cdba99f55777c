import type { GitConfig, GitRepository } from "../repository.js";
import type { NativeContext } from "./context.js";
type Writer = Pick<GitRepository, "storePack" | "compareAndSwapRef" | "withWriteLock" | "maintain">;
/** Returns what every write needs, to be loaded in one go. */
export declare function writer(context: NativeContext, config: () => Promise<GitConfig>): Writer;
export {};
