import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { type NativeChild, type NativeSpawn, nativeSpawn } from "../../base/runtime.ts";
import { NULL_DEVICE } from "./git-env.ts";
import { gitNotFound, workingDirectoryGone } from "./git-errors.ts";
import type {
  BegunGit,
  GitOutcome,
  GitRequest,
  HeardProcess,
  RunnerOptions,
} from "./git-runner.ts";

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

/** Runs git to its end. See `GitRunner.run`. */
export const runGit = (options: RunnerOptions, request: GitRequest): Promise<GitOutcome> =>
  beginGit(options, request).finish(request.input ?? "");

/** Starts git before its input is known. See `GitRunner.begin`. */
export function beginGit(options: RunnerOptions, request: GitRequest): BegunGit {
  return nativeSpawn === undefined
    ? beginChild(options, request)
    : beginNative(nativeSpawn, options, request);
}

function beginChild(options: RunnerOptions, request: GitRequest): BegunGit {
  const child = startGit(options, request);
  const outcome = outcomeOf(child, request.cwd ?? options.cwd);
  // Nobody waits for it as long as it is not finished.
  outcome.catch(() => undefined);
  return {
    pid: child.pid,
    finish: (input) => {
      child.stdin.end(input);
      return outcome;
    },
  };
}

/** The same as `beginChild`. */
function beginNative(spawn: NativeSpawn, options: RunnerOptions, request: GitRequest): BegunGit {
  const args = fullArguments(request);
  const cwd = request.cwd ?? options.cwd;
  options.onSpawn?.(args);
  try {
    const pipes = { stdin: "pipe", stdout: "pipe", stderr: "pipe" } as const;
    const { env } = options;
    const child = spawn({ cmd: ["git", ...args], cwd, env, ...pipes, windowsHide: true });
    request.onStart?.(child.pid);
    const outcome = nativeOutcome(child);
    return {
      pid: child.pid,
      finish: async (input) => {
        // Who ends early breaks the pipe; how it ended says more than EPIPE does.
        await feed(child, input).catch(() => undefined);
        return outcome;
      },
    };
  } catch (error) {
    const failure = spawnFailure(error as Error, cwd);
    return { pid: undefined, finish: () => Promise.reject(failure) };
  }
}

async function feed({ stdin }: NativeChild, input: Uint8Array | string): Promise<void> {
  await stdin.write(input);
  await stdin.end();
}

async function nativeOutcome(child: NativeChild): Promise<GitOutcome> {
  const [stdout, stderr, code] = await Promise.all([
    child.stdout.bytes(),
    child.stderr.bytes(),
    child.exited,
  ]);
  return {
    code: child.signalCode === null ? code : undefined,
    stdout: Buffer.from(stdout.buffer, stdout.byteOffset, stdout.length),
    stderr: Buffer.from(stderr).toString("utf8"),
  };
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

function fullArguments({ args, settings = [], hooks, plain }: GitRequest): string[] {
  const always = ["core.fsmonitor=false", ...(hooks ? [] : [`core.hooksPath=${NULL_DEVICE}`])];
  const config = [...(plain ? [] : always), ...settings].flatMap((setting) => ["-c", setting]);
  return ["--no-pager", "--no-replace-objects", "--literal-pathspecs", ...config, ...args];
}

function outcomeOf(child: ChildProcessWithoutNullStreams, cwd: string): Promise<GitOutcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(spawnFailure(error, cwd)));
    child.on("close", (code) => {
      const stderr = Buffer.concat(err).toString("utf8");
      done({ code: code ?? undefined, stdout: Buffer.concat(out), stderr });
    });
  });
}

/** Returns what a failed start means; the system says ENOENT for a missing directory too. */
export function spawnFailure(error: Error, cwd: string): Error {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return error;
  return existsSync(cwd) ? gitNotFound(error) : workingDirectoryGone(cwd, error);
}
