import type { Files } from "./files.js";
interface Reading {
    readonly files: Files;
}
/** Returns the branch of a worktree, without `refs/heads/`; undefined for a detached HEAD. */
export declare function branchOf(reading: Reading, gitDir: string): Promise<string | undefined>;
/** Returns the worktree in which a branch is checked out. A bare repository's own HEAD names its default branch only. */
export declare function checkedOut(reading: Reading, commonDir: string, ref: string, bare: boolean): Promise<string | undefined>;
export {};
