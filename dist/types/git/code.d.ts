/** Where git looks for the hooks of a repository. */
export interface HooksPlace {
    /** Absolute. */
    readonly dir: string;
    /** Which configuration names it; "default": none does, it is the repository's own folder. */
    readonly scope: "default" | "system" | "global" | "local" | "worktree" | "command";
}
/** What stands beside the tickets in a repository: branches, commits that are being made, hooks. Git does all of it. */
export interface CodeSide {
    /** The top of the worktree, absolute; undefined for a bare repository. */
    readonly worktree: string | undefined;
    /** Returns where git looks for hooks, whatever says so. */
    hooksPlace(): Promise<HooksPlace>;
    /** Returns what the reflog says of the last move of HEAD, like `commit (amend): …`; undefined where there is none. */
    lastMove(): Promise<string | undefined>;
    /**
     * Checks out a branch, or makes it at HEAD. The user's hooks run.
     *
     * @throws TicketError `NO_WORKTREE`, `CHECKOUT_FAILED` in git's words: nothing was changed.
     */
    switchTo(branch: string, how: {
        readonly create: boolean;
    }): Promise<void>;
    /** Adds a trailer to the message in a file, unless it is there already. @throws TicketError `GIT_FAILED`. */
    addTrailer(file: string, trailer: string): Promise<void>;
}
