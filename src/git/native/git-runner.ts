import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync } from "node:fs";
import { devNull } from "node:os";
import { gitNotFound, workingDirectoryGone } from "./git-errors.ts";

/** Told the arguments of every git process before it starts; for tests and measurements. */
export type OnSpawn = (args: readonly string[]) => void;

/** One run of git. */
export interface GitRequest {
  /** The subcommand and what follows; every value from outside was validated or stands behind --end-of-options. */
  readonly args: readonly string[];
  readonly input?: Uint8Array | string;
  /** `-c` settings of this run. */
  readonly settings?: readonly string[];
  readonly cwd?: string;
  /** Whether the user's hooks run; only moving a ref asks for it. */
  readonly hooks?: boolean;
  /** Leaves out our own `-c` settings, for a run that reads the configuration. */
  readonly plain?: boolean;
  /** Told the process id as soon as there is one. */
  readonly onStart?: (pid: number) => void;
}

/** How a run ended. `code` is undefined when a signal ended it. */
export interface GitOutcome {
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Starts git: no shell, no pager, no replace refs, no fsmonitor, no hooks unless asked for. */
export interface GitRunner {
  run(request: GitRequest): Promise<GitOutcome>;
  /** Starts a process that is talked to. */
  start(request: GitRequest): Promise<ChildProcessWithoutNullStreams>;
  /** Starts a process that outlives this one, out of the way; returns its id. `onEnd` is called if we live to see it. */
  detach(args: readonly string[], onEnd: () => void): Promise<number | undefined>;
}

/** As `nice -n 10`. */
const LOW_PRIORITY = 10;

/** Returns a runner. `env` is passed as it is. */
export function createGitRunner(options: {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly onSpawn: OnSpawn | undefined;
}): GitRunner {
  async function start(request: GitRequest): Promise<ChildProcessWithoutNullStreams> {
    const { spawn } = await import("node:child_process");
    const args = fullArguments(request);
    options.onSpawn?.(args);
    const child = spawn("git", args, {
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
  async function detach(args: readonly string[], onEnd: () => void): Promise<number | undefined> {
    const [{ spawn }, { setPriority }] = await Promise.all([
      import("node:child_process"),
      import("node:os"),
    ]);
    const full = fullArguments({ args });
    options.onSpawn?.(full);
    const { cwd, env } = options;
    const child = spawn("git", full, {
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
      if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
    } catch {
      // It has ended already, or the system doesn't let us.
    }
    return child.pid;
  }
  return {
    start,
    detach,
    run: async (request) => outcomeOf(await start(request), request, options.cwd),
  };
}

function fullArguments({ args, settings = [], hooks, plain }: GitRequest): string[] {
  const always = ["core.fsmonitor=false", ...(hooks ? [] : [`core.hooksPath=${devNull}`])];
  const config = [...(plain ? [] : always), ...settings].flatMap((setting) => ["-c", setting]);
  return ["--no-pager", "--no-replace-objects", "--literal-pathspecs", ...config, ...args];
}

function outcomeOf(
  child: ChildProcessWithoutNullStreams,
  request: GitRequest,
  cwd: string,
): Promise<GitOutcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.end(request.input ?? "");
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(spawnFailure(error, request.cwd ?? cwd)));
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
