import type { RefUpdate } from "../repository.js";
import type { NativeContext } from "./context.js";
import type { BegunGit, GitOutcome } from "./git-runner.js";
/** How talking with git about a move ended. */
interface Talk {
    readonly outcome: GitOutcome;
    /** Tells of the lock that git may have left. */
    readonly note: {
        remove(): void;
    } | undefined;
    /** Another writer had moved the ref, and git had not seen it. */
    readonly overtaken: boolean;
}
/** Starts git to move a ref: it does so when it is told to, and ends without doing anything if it never is. */
export declare const beginSwap: (context: NativeContext, { message }: RefUpdate) => Promise<BegunGit>;
export declare function lockPath(context: NativeContext, ref: string): string;
/**
 * Tells git to move the ref, and reads the ref ourselves while git holds its lock.
 *
 * git takes packed-refs for unchanged when its size, its inode and its second are the ones it knows. Where refs are packed twice
 * while it waits for the lock, both are: it compares an old value, says yes, and the commit of whoever was faster is gone.
 */
export declare function talkSwap(context: NativeContext, update: RefUpdate, git: BegunGit): Promise<Talk>;
export {};
