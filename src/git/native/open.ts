import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { GitRepository } from "../repository.ts";
import { parseRepositoryFormat, type RepositoryFormat } from "../repository-format.ts";
import type { NativeContext } from "./context.ts";
import { findRepository, type Location } from "./discovery.ts";
import { type Env, gitEnvironment } from "./git-env.ts";
import { createGitRunner, type OnSpawn } from "./git-runner.ts";
import { nativeRepository } from "./native-repository.ts";
import { readRepositoryConfig } from "./read-repository-config.ts";

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
  const env = environmentOf(options);
  const found = findRepository(cwd, env);
  const format = found && readFormat(found.commonDir);
  const [place, storage] =
    found !== undefined && format !== undefined
      ? ([found, format] as const)
      : await (await import("./ask-git.ts")).askGit(env, gitEnvironment(env, cwd), options);
  let cleaned: Record<string, string> | undefined;
  const runner = createGitRunner({
    cwd: place.gitDir,
    // Most reads start no git.
    get env() {
      cleaned ??= Object.assign(gitEnvironment(env, cwd), pointers(place, env));
      return cleaned;
    },
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

/** Whoever names a git directory does not mean the worktree of another one. */
const environmentOf = ({ gitDir, env }: OpenOptions): Env =>
  gitDir === undefined ? env : { ...env, GIT_DIR: gitDir, GIT_WORK_TREE: undefined };

function pointers({ gitDir, commonDir }: Location, env: Env): Record<string, string> {
  const base = { GIT_DIR: gitDir };
  return env["GIT_COMMON_DIR"] ? { ...base, GIT_COMMON_DIR: commonDir } : base;
}

function readFormat(commonDir: string): RepositoryFormat | undefined {
  const format = parseRepositoryFormat(readRepositoryConfig(commonDir));
  // Not every git knows these.
  const tables = format?.refStorage === "reftable" || existsSync(join(commonDir, "reftable"));
  return tables ? undefined : format;
}
