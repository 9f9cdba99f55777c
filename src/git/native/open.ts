import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TicketError } from "../../base/errors.ts";
import type { GitRepository } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { findRepository, type Location } from "./discovery.ts";
import { type Env, gitEnvironment } from "./git-env.ts";
import { notARepository, plainWords, unexpectedOutcome } from "./git-errors.ts";
import { createGitRunner, type OnSpawn } from "./git-runner.ts";
import { nativeRepository } from "./native-repository.ts";
import { parseRepositoryFormat, type RepositoryFormat } from "./repository-format.ts";

/** Where to look for a repository, and what this process is made of. */
export interface OpenOptions {
  readonly cwd: string;
  readonly env: Env;
  readonly now: () => number;
  readonly pid: number;
  readonly random: (bytes: number) => Uint8Array;
  /** Opens this git directory, whatever `cwd` and GIT_DIR say. */
  readonly gitDir?: string;
  /** Told the arguments of every git process that is started. */
  readonly onSpawn?: OnSpawn;
}

/**
 * Opens the repository that git itself would use in `cwd`.
 *
 * In the usual case no process is started; whatever is unusual is left to git to judge.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `UNSAFE_REPOSITORY`, `GIT_NOT_FOUND`.
 */
export async function openRepository(options: OpenOptions): Promise<GitRepository> {
  const { cwd, now, pid, random } = options;
  const env =
    options.gitDir === undefined ? options.env : { ...options.env, GIT_DIR: options.gitDir };
  const cleaned = gitEnvironment(env, cwd);
  const found = findRepository(cwd, env);
  const format = found && readFormat(found.commonDir);
  const [place, storage] =
    found !== undefined && format !== undefined
      ? ([found, format] as const)
      : await askGit(env, cleaned, options);
  const runner = createGitRunner({
    cwd: place.gitDir,
    env: { ...cleaned, ...pointers(place, env) },
    onSpawn: options.onSpawn,
  });
  const objectsDir = resolve(cwd, env["GIT_OBJECT_DIRECTORY"] || join(place.commonDir, "objects"));
  const context: NativeContext = {
    ...place,
    objectsDir,
    format: storage,
    runner,
    env,
    now,
    pid,
    random,
  };
  return nativeRepository(context);
}

function pointers({ gitDir, commonDir }: Location, env: Env): Record<string, string> {
  const base = { GIT_DIR: gitDir };
  return env["GIT_COMMON_DIR"] ? { ...base, GIT_COMMON_DIR: commonDir } : base;
}

function readFormat(commonDir: string): RepositoryFormat | undefined {
  const format = parseRepositoryFormat(readConfig(commonDir));
  return existsSync(join(commonDir, "reftable")) && format?.refStorage !== "reftable"
    ? undefined
    : format;
}

function readConfig(commonDir: string): string {
  try {
    return readFileSync(join(commonDir, "config"), "utf8");
  } catch {
    return ""; // git takes a repository without one for a plain one
  }
}

/** Lets git find the repository, by the user's own GIT_DIR where that is set, and judge whether it is safe. */
async function askGit(
  env: Env,
  cleaned: Record<string, string>,
  { cwd, onSpawn }: OpenOptions,
): Promise<readonly [Location, RepositoryFormat]> {
  const given: Record<string, string> = {};
  for (const name of ["GIT_DIR", "GIT_COMMON_DIR"]) if (env[name]) given[name] = env[name];
  const runner = createGitRunner({ cwd, env: { ...cleaned, ...given }, onSpawn });
  const outcome = await runner.run({
    args: [
      "rev-parse",
      "--path-format=absolute",
      "--git-dir",
      "--git-common-dir",
      "--show-object-format",
    ],
  });
  const [gitDir, commonDir, objectFormat] = outcome.stdout.toString("utf8").split("\n");
  if (outcome.code !== 0 || !gitDir || !commonDir) {
    throw refusal(cwd, outcome.stderr) ?? (await unexpectedOutcome(runner, "rev-parse", outcome));
  }
  const config = readConfig(commonDir);
  const format: RepositoryFormat = {
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    refStorage: existsSync(join(commonDir, "reftable")) ? "reftable" : "files",
    partialClone: /^\s*partialclone\b/im.test(config),
  };
  return [{ gitDir, commonDir, worktree: undefined }, format];
}

/** Reads git's refusals to open a repository at all. */
function refusal(cwd: string, stderr: string): TicketError | undefined {
  const words = plainWords(stderr);
  if (/dubious ownership|unsafe repository|cannot use bare repository/.test(stderr)) {
    return unsafeRepository(cwd, words, stderr);
  }
  if (/unknown repository extension|Expected git repo version/.test(stderr)) {
    return unknownFormat(cwd, words);
  }
  return /not a git repository|invalid gitfile/i.test(stderr)
    ? notARepository(cwd, words)
    : undefined;
}

function unsafeRepository(cwd: string, reason: string, stderr: string): TicketError {
  const command = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new TicketError("UNSAFE_REPOSITORY", "auth", `Git refuses the repository of ${cwd}.`, {
    data: { cwd, reason },
    hint: command === undefined ? reason : `If you trust its owner: ${command}`,
  });
}

function unknownFormat(cwd: string, reason: string): TicketError {
  const message = `The repository of ${cwd} needs a newer git: ${reason}.`;
  return new TicketError("REPOSITORY_FORMAT", "newerFormat", message, { data: { cwd, reason } });
}
