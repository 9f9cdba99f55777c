import type { BegunGit, GitOutcome, GitRequest, RunnerOptions } from "./git-runner.js";
/** Runs git to its end. See `GitRunner.run`. */
export declare const runGit: (options: RunnerOptions, request: GitRequest) => Promise<GitOutcome>;
/** Starts git before its input is known. See `GitRunner.begin`. */
export declare function beginGit(options: RunnerOptions, request: GitRequest): BegunGit;
