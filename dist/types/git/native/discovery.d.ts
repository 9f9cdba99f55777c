import type { Env } from "./git-env.js";
/** Where a repository is. All paths are absolute. */
export interface Location {
    readonly gitDir: string;
    readonly commonDir: string;
    /** Where git works: the top of the worktree, or what `workFolder` says. Relative addresses and paths of hooks begin there. */
    readonly base: string;
}
/**
 * Finds the repository of `cwd` without git, or answers undefined: then git must be asked.
 *
 * Undefined stands for "none here" as much as for everything unusual: a bare repository (`safe.bareRepository` may
 * forbid it), another owner (`safe.directory`), a mount in between, a `.git` that is no repository.
 */
export declare function findRepository(cwd: string, env: Env): Location | undefined;
