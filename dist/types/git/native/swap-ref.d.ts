import type { RefUpdate } from "../repository.js";
import type { NativeContext } from "./context.js";
import type { BegunGit } from "./git-runner.js";
/**
 * Moves the ref by `git update-ref` with its old value, which is a compare-and-swap under git's own lock.
 *
 * Why git refused is not read off its words, which differ between versions and backends: the ref is read again. Whatever
 * it says then is the truth, also when git was killed halfway. The user's reference-transaction hook runs, as for
 * every other move of a ref.
 */
export declare function compareAndSwapRef(context: NativeContext, update: RefUpdate, begun?: BegunGit): Promise<"updated" | "lost">;
