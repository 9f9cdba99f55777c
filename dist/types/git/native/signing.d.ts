import { TicketError } from "../../base/errors.js";
import type { CommitIdentity, GitConfig } from "../repository.js";
import type { Env } from "./git-env.js";
import type { ProgramOutcome } from "./run-program.js";
/** What a signature depends on beside the bytes. */
export interface Signing {
    readonly config: GitConfig;
    readonly committer: CommitIdentity;
    readonly env: Env;
    readonly cwd: string;
}
/** Returns the path with a leading `~/` replaced, as git does for settings that are paths. */
export declare function expandHome(path: string, env: Env): string;
/** Returns what a program said last, for an error. */
export declare function lastWords({ stderr, failure }: ProgramOutcome): string;
/** Returns the error for a commit that could not be signed. */
export declare function signingFailed(program: string, reason: string): TicketError;
