import type { GitConfig } from "../repository.js";
import type { NativeContext } from "./context.js";
import { type ProcessId } from "./process-id.js";
/**
 * Keeps the number of packs bounded: at 40 a `git repack --geometric` is started, detached and nice, by one process.
 *
 * Geometric means that small packs are put together and large ones left alone, so the cost is that of what was written
 * lately. Unreachable objects are kept: collecting them is the user's `git gc`. Never throws.
 */
export declare function maintain(context: NativeContext, config: () => Promise<GitConfig>): Promise<void>;
/** Tells whether the repack that a lock was taken for has ended. */
export declare function isRepackOver(lock: string): boolean;
/** Returns the process that repacks, as its lock names it. */
export declare function readOwner(path: string): ProcessId | undefined;
