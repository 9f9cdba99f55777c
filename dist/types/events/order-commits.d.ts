import type { GraphCommit } from "../git/repository.js";
/**
 * Returns commits in the order in which they are told: parents before children, else by time, else by name.
 *
 * Git's own order depends on its version, on whether it has a commit-graph file and on where the walk began; this one on
 * the commits alone, so every clone tells the same story.
 */
export declare function orderCommits(commits: readonly GraphCommit[]): readonly GraphCommit[];
