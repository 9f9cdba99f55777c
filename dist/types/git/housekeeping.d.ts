/** What a program that has ended, or may be at work, left in a repository. */
export interface Leftover {
    readonly kind: "lock" | "keep" | "temporary";
    /** Absolute. */
    readonly path: string;
    /** When it was written, in milliseconds since 1970. */
    readonly time: number;
    readonly bytes: number;
    /** "dead": our own process, which has ended. "unknown": of another machine or program. */
    readonly owner: "dead" | "alive" | "unknown";
    /** True: it was removed just now. */
    readonly removed: boolean;
}
/** Work that one process at a time does: a sync in the background, or telling one subscriber. */
export type Turn = "sync" | `publish-${string}`;
/** What a clone keeps for itself. */
export type LocalFolder = "subscribers";
/** A file or folder in a repository that is no ref and no object: one that we made, or one among ours. */
export interface Trace {
    /** What it is, in words. */
    readonly what: string;
    /** From the common directory. */
    readonly path: string;
    /** Why it stays, if it does: somebody may be using it, or it is none of ours. */
    readonly stays: "in use" | "not ours" | undefined;
}
/** What `sweep` removes. */
export interface SweepOptions {
    /** True: only look. */
    readonly dryRun: boolean;
    /** Refs whose folders go too, if nothing is in them. */
    readonly refs: readonly string[];
    /** Tells the names of files that other rooms put into `cacheDir`. */
    readonly isCached: (name: string) => boolean;
}
/** Who waits for each other: writers, or those whose writes a remote has to take first. */
export type Waiters = "writers" | "pushers";
/** What keeps the processes that work on a repository out of each other's way, and clears up after those that died. */
export interface Housekeeping {
    /**
     * Runs `body` while other writers of this program wait their turn.
     *
     * Thrift, not safety: where the lock can't be had, `body` runs without it. Those who push first wait for each other apart, so that a
     * slow remote keeps nobody else from writing.
     */
    withWriteLock<T>(body: () => Promise<T>, whose?: Waiters): Promise<T>;
    /**
     * Runs `body` unless another process is at the same work just now: that one runs it again, then, for what came meanwhile.
     */
    withTurn(work: Turn, body: () => Promise<void>): Promise<void>;
    /** Leaves word for the process that is at some work, which then does it again; false: nobody is. Starts no process. */
    leaveWord(work: Turn): Promise<boolean>;
    /** Starts a repack in the background when packs have piled up. Never throws, never waits for it. */
    maintain(): Promise<void>;
    /**
     * Returns the locks around a ref, and the packs and temporary files that somebody left behind; `remove` takes away those
     * of our own dead processes, and nothing else.
     */
    leftovers(ref: string, remove: boolean): Promise<readonly Leftover[]>;
    /**
     * Removes what writers of this program put beside refs and objects: locks, notes, `.keep` files, folders.
     *
     * What a live process may be using stays, and whatever is not ours.
     */
    sweep(options: SweepOptions): Promise<readonly Trace[]>;
    /**
     * Returns a folder for what can be made anew at any time, shared by all worktrees and for this user alone; undefined
     * where there can be none.
     */
    cacheDir(): string | undefined;
    /**
     * Returns a folder for what this clone alone keeps, shared by all worktrees and for this user alone, made if need be;
     * undefined where there can be none.
     */
    localDir(name: LocalFolder): string | undefined;
}
