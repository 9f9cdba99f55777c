import type { HookName, HooksChange, HooksReport, InstallHooksOptions } from "./hooks/hook-types.js";
import type { Followed, JoinedRemote, MentionedTicket, MentionSource, MessageFault, PushedRef, Rewrite, Started, StartOptions } from "./mention-types.js";
import type { ListedTicket } from "./reading-types.js";
import type { FailedRemote } from "./sync-types.js";
/** What tickets have to do with the code beside them: with commits, branches, pushes and hooks. */
export interface TicketsOfCode {
    /** Returns the tickets that a text or the name of a branch speaks of, each once, and names that fit none or several. */
    mentions(source: MentionSource): Promise<readonly MentionedTicket[]>;
    /** Checks the tickets in the message of a commit, as `ticket.commitMsg` says (off, warn, require). */
    checkMessage(text: string): Promise<readonly MessageFault[]>;
    /** Adds the ticket that the branch is named after to the message in a file, as a trailer; returns it. */
    prepareMessage(file: string): Promise<ListedTicket | undefined>;
    /**
     * Moves and links the tickets that commits speak of, as one batch: `Closes tk-7k3m`, `Starts`, `Refs`. What was done for a
     * commit is not done again, nor for one that it became.
     *
     * @param rewrites default: the commit that was made just now.
     */
    followCommits(rewrites?: readonly Rewrite[]): Promise<Followed>;
    /** Joins the tickets that were fetched before into ours, and warms the cache; no remote is asked. */
    joinFetched(): Promise<{
        readonly joined: readonly JoinedRemote[];
        readonly failed: readonly FailedRemote[];
    }>;
    /** Checks the tickets among the refs that a push is about to move here. @throws TicketError `PUSH_REFUSED`. */
    checkPush(refs: readonly PushedRef[]): Promise<{
        readonly checked: boolean;
    }>;
    /**
     * Checks out the branch of a ticket, made if need be, and moves the ticket to the first active status.
     *
     * @throws TicketError `CANNOT_START`, `BAD_BRANCH`, `CHECKOUT_FAILED`, `NO_WORKTREE`, `ILLEGAL_TRANSITION`: nothing was changed.
     */
    start(id: string, options?: StartOptions): Promise<Started>;
    /** Tells how the hooks stand. `program`: what they were installed to start where this one is not on PATH. */
    hooks(program?: readonly string[]): Promise<HooksReport>;
    /** Installs hooks beside those that are there. @throws TicketError `HOOK_NOT_WRITTEN`, `NO_CONFIG_HOOKS`. */
    installHooks(options?: InstallHooksOptions): Promise<HooksChange>;
    /** Takes our hooks away, and puts back what was there before. @throws TicketError `HOOK_NOT_WRITTEN`. */
    uninstallHooks(options?: {
        readonly hooks?: readonly HookName[];
        readonly dryRun?: boolean;
    }): Promise<HooksChange>;
}
