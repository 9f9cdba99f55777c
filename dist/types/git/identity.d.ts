import { TicketError } from "../base/errors.js";
import type { CommitIdentity, GitConfig } from "./repository.js";
type Env = Readonly<Record<string, string | undefined>>;
type Role = "author" | "committer";
/**
 * Returns name and address where environment or configuration give both in a form that git takes as it is.
 *
 * Anything else (a part missing, something to clean) is undefined: then `git var` decides.
 */
export declare function configuredIdentity(role: Role, env: Env, config: GitConfig): CommitIdentity | undefined;
/** Returns the person in a line of `git var GIT_AUTHOR_IDENT`. */
export declare function parseIdent(line: string): CommitIdentity | undefined;
/** Returns the error for a repository in which git itself would refuse to commit. */
export declare function noIdentity(role: Role, reason: string): TicketError;
export {};
