import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { GitRequest, HeardProcess, RunnerOptions } from "./git-runner.js";
/** Starts a process that is talked to. See `GitRunner.start`. */
export declare function startGit(options: RunnerOptions, request: GitRequest): ChildProcessWithoutNullStreams;
/** Lets a process and its pipes keep this one alive, or not. */
export declare function holdChild(child: ChildProcessWithoutNullStreams, hold: boolean): void;
/** Starts a process that is only listened to. See `GitRunner.listen`. */
export declare function listenToGit({ cwd, env, onSpawn }: RunnerOptions, request: GitRequest, answers: boolean): HeardProcess;
/** Starts a process that outlives this one. See `GitRunner.detach`. */
export declare function detachGit({ cwd, env, onSpawn }: RunnerOptions, args: readonly string[], onEnd: () => void): number | undefined;
/** Returns the arguments of a request with the settings that each run has. */
export declare function fullArguments({ args, settings, hooks, plain }: GitRequest): string[];
/** Returns what a failed start means; the system says ENOENT for a missing directory too. */
export declare function spawnFailure(error: Error, cwd: string): Error;
