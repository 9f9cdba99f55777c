import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ADA } from "./git-person.ts";

export { ADA };

/** Environment in which git and we behave the same on every machine: no user's and no system's settings. */
export const HERMETIC_ENV: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
};

/** The same, with author and time fixed, so that the object ids are the same on every machine too. */
export const HERMETIC_GIT: Readonly<Record<string, string>> = {
  ...HERMETIC_ENV,
  GIT_AUTHOR_NAME: ADA.name,
  GIT_AUTHOR_EMAIL: ADA.email,
  GIT_AUTHOR_DATE: "2001-02-03T04:05:06Z",
  GIT_COMMITTER_NAME: ADA.name,
  GIT_COMMITTER_EMAIL: ADA.email,
  GIT_COMMITTER_DATE: "2001-02-03T04:05:06Z",
};

/** What a child process of a test gets: this process' environment (cleaned by hermetic.ts) and `extra`. */
export function gitEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...HERMETIC_GIT, ...extra };
}

export interface GitRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs real git in `dir` and reports how it ended, whatever that was. */
export function runGit(
  dir: string,
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly env?: Record<string, string> } = {},
): GitRun {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd: dir,
    env: gitEnv(options.env),
    input: options.input ?? "",
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  return { code: status ?? -1, stdout, stderr };
}

/** Runs real git in `dir` and returns what it printed, without the last line end; any failure is thrown. */
export function gitIn(dir: string, ...args: string[]): string {
  const run = runGit(dir, args);
  if (run.code !== 0) throw new Error(`git ${args.join(" ")} exited ${run.code}: ${run.stderr}`);
  return run.stdout.replace(/\n$/, "");
}

/** Makes an empty directory that stays until the run ends (or is removed before), and returns its real path. */
export function lastingScratch(prefix: string): string {
  const root = process.env["TEST_RUN_ROOT"] ?? tmpdir();
  return realpathSync(mkdtempSync(join(root, `${prefix}-`)));
}

/**
 * Makes an empty directory and returns its real path.
 *
 * It is removed after the test that made it; one made outside a test (`beforeAll`) stays until the run ends. In a
 * concurrent test the runner can't tell whose it is: use `lastingScratch`.
 */
export function scratch(prefix = "scratch"): string {
  const dir = lastingScratch(prefix);
  try {
    onTestFinished(() => rmSync(dir, { recursive: true, force: true, maxRetries: 3 }));
  } catch {
    // Not inside a test: the whole run root goes away in global-setup.ts.
  }
  return dir;
}
