import { delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { workFolder } from "../work-folder.ts";
import type { Place } from "./context.ts";
import type { Files } from "./files.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Where to look: a git directory that is named, or a folder whose repository is wanted. */
export interface Wanted {
  readonly cwd: string;
  readonly gitDir: string | undefined;
  readonly env: Env;
}

/**
 * Finds a repository as git does: by name, by GIT_DIR, or upwards from the folder.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `UNSAFE_REPOSITORY`.
 */
export async function locate(files: Files, wanted: Wanted): Promise<Place> {
  const { cwd, gitDir, env } = wanted;
  const named = gitDir ?? (env["GIT_DIR"] || undefined);
  if (named !== undefined) return placeNamed(files, wanted, resolve(cwd, named));
  const stops = ceilings(env);
  for (let dir = resolve(cwd); ; dir = dirname(dir)) {
    const place = await placeIn(files, dir, cwd, env);
    if (place !== undefined) return place;
    if (dirname(dir) === dir || stops.has(dirname(dir))) break;
  }
  throw notARepository(cwd, "there is none up to the root");
}

/** Whoever names a git directory does not mean the worktree of another one. */
async function placeNamed(files: Files, { cwd, gitDir, env }: Wanted, path: string) {
  const base = gitDir === undefined ? workFolder(cwd, env) : cwd;
  const place = await placeAt(files, path, cwd, env, base);
  if (place === undefined) throw notARepository(path, "it is no git directory");
  return place;
}

/** Looks for `.git` in a folder, and whether the folder itself is a bare repository. */
async function placeIn(
  files: Files,
  dir: string,
  cwd: string,
  env: Env,
): Promise<Place | undefined> {
  const inside = join(dir, ".git");
  const found = await files.stat(inside);
  if (found !== undefined) {
    const place = await placeAt(files, inside, cwd, env, dir);
    if (place !== undefined) {
      await checkOwner(files, [dir, inside, place.gitDir]);
      return place;
    }
    if (found.isFile()) throw notARepository(dir, `${inside} names no git directory`);
  }
  const bare = await placeAt(files, dir, cwd, env, dir);
  if (bare !== undefined) await checkOwner(files, [dir]);
  return bare;
}

/** Follows a `.git` file, and `commondir`; undefined unless the result looks like a repository. */
async function placeAt(
  files: Files,
  path: string,
  cwd: string,
  env: Env,
  base: string,
): Promise<Place | undefined> {
  const gitDir = await followGitFile(files, path);
  if (gitDir === undefined || (await files.look(join(gitDir, "HEAD"))) === undefined)
    return undefined;
  const common = (await files.read(join(gitDir, "commondir")))?.toString("utf8").trimEnd() ?? ".";
  const commonDir = env["GIT_COMMON_DIR"]
    ? resolve(cwd, env["GIT_COMMON_DIR"])
    : resolve(gitDir, common);
  const objects = resolve(cwd, env["GIT_OBJECT_DIRECTORY"] || join(commonDir, "objects"));
  const complete = await Promise.all(
    [objects, join(commonDir, "refs")].map(
      async (dir) => (await files.stat(dir))?.isDirectory() === true,
    ),
  );
  return complete.every(Boolean) ? { gitDir, commonDir, base } : undefined;
}

async function followGitFile(files: Files, path: string): Promise<string | undefined> {
  const stats = await files.stat(path);
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile() || stats.size > 4096 + 16) return undefined;
  const text = (await files.read(path))?.toString("utf8") ?? "";
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];
  return target && resolve(dirname(path), target);
}

/** Git refuses a repository of somebody else's unless `safe.directory` names it; that setting is git's to read. */
async function checkOwner(files: Files, paths: readonly string[]): Promise<void> {
  const me = process.geteuid?.();
  if (!files.ofThisMachine || me === undefined) return;
  for (const path of paths) {
    const stats = await files.stat(path);
    if (stats !== undefined && stats.uid !== me) throw unsafe(path);
  }
}

/** Directories that the search does not enter. */
function ceilings(env: Env): ReadonlySet<string> {
  const paths = (env["GIT_CEILING_DIRECTORIES"] ?? "").split(delimiter);
  return new Set(paths.filter((path) => isAbsolute(path)).map((path) => resolve(path)));
}

function notARepository(path: string, reason: string): TicketError {
  return new TicketError("NOT_A_REPOSITORY", "failed", `${path} is not inside a git repository.`, {
    data: { cwd: path, reason },
    hint: "Go to a repository, or make one with: git init",
  });
}

function unsafe(path: string): TicketError {
  const reason = `${path} belongs to another user`;
  return new TicketError("UNSAFE_REPOSITORY", "auth", `The repository is not yours: ${reason}.`, {
    data: { cwd: path, reason },
    hint: "Its settings could make you run what they want. Name its git directory yourself if you trust its owner: GIT_DIR=…",
  });
}
