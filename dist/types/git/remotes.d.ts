import type { GitConfig } from "./repository.js";
/** Another repository that tickets go to and come from. */
export interface Remote {
    /** As people call it. */
    readonly name: string;
    /** What git is told: the name of a configured remote, or an address. */
    readonly address: string;
    /** What was fetched from it. */
    readonly tracking: string;
    /** What was last seen there and found good, in a place of its own that no refspec of the user's names. */
    readonly seen: string;
}
export declare const TRACKING = "refs/ticket-remotes/";
export declare const SEEN = "refs/ticket-seen/";
/** Where commits stand while they are pushed before they are ours. */
export declare const ASIDE = "refs/ticket-aside/";
/** Returns the names of the configured remotes, as `git remote` lists them. */
export declare function remoteNames(config: GitConfig): readonly string[];
/** Returns the remotes that `git fetch --all` would ask. */
export declare function allRemotes(config: GitConfig): readonly string[];
/** Returns the remote that git itself would take: that of the branch, else the only one, else `origin`. */
export declare function preferredRemote(config: GitConfig, branch: string | undefined): string | undefined;
/**
 * Returns the remote that a word names: a configured one, or an address. `resolvePath` makes a relative path absolute,
 * for git is run elsewhere. Which protocols an address may have is for git's `protocol.allow` to say.
 *
 * @throws TicketError `NO_SUCH_REMOTE`, `BAD_REMOTE`.
 */
export declare function remoteFor(config: GitConfig, word: string, ref: string, resolvePath: (path: string) => string): Remote;
/**
 * Returns `word` if it may be put into a git command as a remote.
 *
 * @throws TicketError `BAD_REMOTE`.
 */
export declare function checkAddress(word: string): string;
/** Takes what may be a password out of an address. */
export declare function withoutSecrets(address: string): string;
