import type { NativeContext } from "./context.js";
/** Returns the branch of the worktree that was opened; undefined for a detached HEAD. */
export declare function currentBranch({ gitDir, format, runner, }: NativeContext): Promise<string | undefined>;
