import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { type Handle, holdProcess } from "../../base/runtime.ts";
import { NULL_DEVICE } from "./git-env.ts";
import { gitNotFound, workingDirectoryGone } from "./git-errors.ts";
import type { GitRequest, HeardProcess, RunnerOptions } from "./git-runner.ts";

/** As `nice -n 10`. */
const LOW_PRIORITY = 10;

/** Loaded with the first process that needs it. */
const processes = () => process.getBuiltinModule("node:child_process");

/** Starts a process that is talked to. See `GitRunner.start`. */
export function startGit(
  options: RunnerOptions,
  request: GitRequest,
): ChildProcessWithoutNullStreams {
  const args = fullArguments(request);
  options.onSpawn?.(args);
  const child = processes().spawn("git", args, {
    cwd: request.cwd ?? options.cwd,
    env: options.env,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  // A process that ends early breaks the pipe; how it ended says more than EPIPE does.
  child.stdin.on("error", () => undefined);
  if (child.pid !== undefined) request.onStart?.(child.pid);
  return child;
}

/** Lets a process and its pipes keep this one alive, or not. */
export function holdChild(child: ChildProcessWithoutNullStreams, hold: boolean): void {
  // Pipes are sockets, which the types of Node don't say.
  holdProcess([child, child.stdin, child.stdout, child.stderr] as readonly Handle[], hold);
}

/** Starts a process that is only listened to. See `GitRunner.listen`. */
export function listenToGit(
  { cwd, env, onSpawn }: RunnerOptions,
  request: GitRequest,
  answers: boolean,
): HeardProcess {
  const args = fullArguments(request);
  onSpawn?.(args);
  return processes().spawn("git", args, {
    cwd: request.cwd ?? cwd,
    env,
    stdio: ["ignore", answers ? "pipe" : "ignore", "pipe"],
    windowsHide: true,
  }) as HeardProcess;
}

/** Starts a process that outlives this one. See `GitRunner.detach`. */
export function detachGit(
  { cwd, env, onSpawn }: RunnerOptions,
  args: readonly string[],
  onEnd: () => void,
): number | undefined {
  const full = fullArguments({ args });
  onSpawn?.(full);
  const child = processes().spawn("git", full, {
    cwd,
    env,
    stdio: "ignore",
    detached: true,
    windowsHide: true,
  });
  child.on("error", onEnd);
  child.on("exit", onEnd);
  child.unref();
  try {
    if (child.pid !== undefined)
      process.getBuiltinModule("node:os").setPriority(child.pid, LOW_PRIORITY);
  } catch {
    // It has ended already, or the system doesn't let us.
  }
  return child.pid;
}

/** Returns the arguments of a request with the settings that each run has. */
export function fullArguments({ args, settings = [], hooks, plain }: GitRequest): string[] {
  const always = ["core.fsmonitor=false", ...(hooks ? [] : [`core.hooksPath=${NULL_DEVICE}`])];
  const config = [...(plain ? [] : always), ...settings].flatMap((setting) => ["-c", setting]);
  return ["--no-pager", "--no-replace-objects", "--literal-pathspecs", ...config, ...args];
}

/** Returns what a failed start means; the system says ENOENT for a missing directory too. */
export function spawnFailure(error: Error, cwd: string): Error {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return error;
  return existsSync(cwd) ? gitNotFound(error) : workingDirectoryGone(cwd, error);
}
