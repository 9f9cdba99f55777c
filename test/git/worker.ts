import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { gitEnv, scratch } from "../support/git-env.ts";

/** What a worker did. */
export interface WorkerReport {
  readonly acknowledged: readonly string[];
  readonly lost: number;
  /** Attempts after so long a wait for the lock that they may have gone on without it. */
  readonly impatient: number;
}

/** Builds test/git/workers/<name>.ts into one file that node runs, and returns its path. */
export async function buildWorker(name: string): Promise<string> {
  const outfile = join(scratch("worker"), `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`workers/${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

/** Starts a worker; it and what it started are killed after the test. */
export function startWorker(
  path: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess {
  const child = spawn(process.execPath, [path, ...args], {
    env: gitEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  onTestFinished(() => killGroup(child));
  return child;
}

/** Kills the worker with everything it started. */
export function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // All ended.
  }
}

/** Waits for the worker's report; a worker that fails fails the test. */
export async function report(child: ChildProcess): Promise<WorkerReport> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`the worker ended with ${code}: ${err}`);
  return JSON.parse(out);
}

/** Waits until the process is gone. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.on("exit", () => done()));
}
