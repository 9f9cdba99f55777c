import { TicketError } from "../base/errors.js";
import type { CommitIdentity, GitConfig } from "./repository.js";
type Env = Readonly<Record<string, string | undefined>>;
type Role = "author" | "committer";
/** What is given as name and address, as it was written. */
export interface GivenIdentity {
    readonly name: string | undefined;
    readonly email: string | undefined;
}
/** Returns what environment and configuration give, in the order in which git asks them. */
export declare function givenIdentity(role: Role, env: Env, config: GitConfig): GivenIdentity;
/**
 * Returns name and address where environment or configuration give both in a form that git takes as it is.
 *
 * Anything else (a part missing, something to clean) is undefined: then `git var` decides.
 */
export declare function configuredIdentity(role: Role, env: Env, config: GitConfig): CommitIdentity | undefined;
/** Returns a name or an address as git would write it. */
export declare function cleaned(text: string): string;
/** Returns the person in a line of `git var GIT_AUTHOR_IDENT`. */
export declare function parseIdent(line: string): CommitIdentity | undefined;
/** Returns the error for a repository in which git itself would refuse to commit. */
export declare function noIdentity(role: Role, reason: string): TicketError;
export {};
