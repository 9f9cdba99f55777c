import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { workFolder } from "../work-folder.ts";
import type { Env } from "./git-env.ts";

/** Where a repository is. All paths are absolute. */
export interface Location {
  readonly gitDir: string;
  readonly commonDir: string;
  /** Where git works: the top of the worktree, or what `workFolder` says. Relative addresses and paths of hooks begin there. */
  readonly base: string;
}

/**
 * Finds the repository of `cwd` without git, or answers undefined: then git must be asked.
 *
 * Undefined stands for "none here" as much as for everything unusual: a bare repository (`safe.bareRepository` may
 * forbid it), another owner (`safe.directory`), a mount in between, a `.git` that is no repository.
 */
export function findRepository(cwd: string, env: Env): Location | undefined {
  const given = env["GIT_DIR"];
  if (given) return locate(resolve(cwd, given), env, cwd, undefined);
  const worktree = findWorktree(cwd, env);
  return worktree === undefined ? undefined : locate(join(worktree, ".git"), env, cwd, worktree);
}

/** Walks up to the first directory that has a `.git`. */
function findWorktree(cwd: string, env: Env): string | undefined {
  const start = tryRealpath(cwd);
  const device = start && tryStat(start)?.dev;
  const stops = ceilings(env);
  for (let dir = start; dir !== undefined; dir = parentOf(dir, stops)) {
    const stats = tryStat(dir);
    if (stats === undefined || stats.dev !== device) return undefined;
    const found = tryStat(join(dir, ".git"));
    if (found !== undefined) return owned(stats, found) ? dir : undefined;
    if (looksBare(dir)) return undefined;
  }
  return undefined;
}

function parentOf(dir: string, stops: ReadonlySet<string>): string | undefined {
  const parent = dirname(dir);
  return parent === dir || stops.has(parent) ? undefined : parent;
}

/** Follows a `.git` file, and `commondir`; undefined unless the result looks like a repository. */
function locate(
  path: string,
  env: Env,
  cwd: string,
  worktree: string | undefined,
): Location | undefined {
  const gitDir = followGitFile(path);
  if (gitDir === undefined) return undefined;
  const stats = tryStat(gitDir);
  if (stats === undefined || (worktree !== undefined && !owned(stats))) return undefined;
  const commonDir = env["GIT_COMMON_DIR"]
    ? resolve(cwd, env["GIT_COMMON_DIR"])
    : resolve(gitDir, tryRead(join(gitDir, "commondir"))?.trimEnd() ?? ".");
  const objects = env["GIT_OBJECT_DIRECTORY"] ?? join(commonDir, "objects");
  const complete = isDirectory(resolve(cwd, objects)) && isDirectory(join(commonDir, "refs"));
  if (!complete || tryRead(join(gitDir, "HEAD")) === undefined) return undefined;
  return { gitDir, commonDir, base: worktree ?? workFolder(cwd, env) };
}

function followGitFile(path: string): string | undefined {
  const stats = tryStat(path);
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile() || stats.size > 4096 + 16) return undefined;
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(tryRead(path) ?? "")?.[1];
  if (target === undefined) return undefined;
  return isAbsolute(target) ? target : resolve(dirname(path), target);
}

/** Git refuses a repository of somebody else's unless told otherwise; where owners can't be told, it must judge. */
function owned(...found: Stats[]): boolean {
  const me = process.geteuid?.();
  return me !== undefined && found.every((stats) => stats.uid === me);
}

function looksBare(dir: string): boolean {
  return (
    tryStat(join(dir, "HEAD")) !== undefined &&
    isDirectory(join(dir, "objects")) &&
    isDirectory(join(dir, "refs"))
  );
}

/** Directories that the search does not enter; after an empty one git takes the rest without following links. */
function ceilings(env: Env): Set<string> {
  const stops = new Set<string>();
  let follow = true;
  for (const path of (env["GIT_CEILING_DIRECTORIES"] ?? "").split(delimiter)) {
    if (path === "") follow = false;
    else if (isAbsolute(path)) stops.add((follow ? tryRealpath(path) : undefined) ?? resolve(path));
  }
  return stops;
}

function isDirectory(path: string): boolean {
  return tryStat(path)?.isDirectory() ?? false;
}

function tryStat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function tryRealpath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
