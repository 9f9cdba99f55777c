import type { GitRepository } from "../repository.js";
import { type Env } from "./git-env.js";
import { type OnSpawn } from "./git-runner.js";
/** Where to look for a repository, and what this process is made of. */
export interface OpenOptions {
    readonly cwd: string;
    readonly env: Env;
    readonly now: () => number;
    readonly pid: number;
    readonly random: (bytes: number) => Uint8Array;
    /** Opens this git directory, whatever `cwd` and GIT_DIR say. */
    readonly gitDir?: string;
    /** Told the arguments of every git process that is started. */
    readonly onSpawn?: OnSpawn;
}
/**
 * Opens the repository that git itself would use in `cwd`.
 *
 * In the usual case no process is started; whatever is unusual is left to git to judge.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `UNSAFE_REPOSITORY`, `GIT_NOT_FOUND`.
 */
export declare function openRepository(options: OpenOptions): Promise<GitRepository>;
