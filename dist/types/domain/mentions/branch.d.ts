import type { Mention } from "./mention.js";
/**
 * Returns the tickets that a branch is named after: `tk-7k3m-login`, `ada/tk-7k3m`, `feature/PROJ-12_login`.
 *
 * @param name with or without `refs/heads/`.
 */
export declare function mentionsInBranch(name: string, prefix: string): readonly Mention[];
