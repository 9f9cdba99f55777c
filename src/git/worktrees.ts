import { TicketError } from "../base/errors.ts";
import { type Env, gitEnvironment } from "./native/git-env.ts";
import { runProgram } from "./native/run-program.ts";

/** Worktrees of the user's own repository: for programs that each need a place to work in. The tickets need none. */

export interface WorktreePlace {
  /** A folder of the repository. */
  readonly dir: string;
  readonly env: Env;
  readonly path: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

async function git({ dir, env }: Pick<WorktreePlace, "dir" | "env">, args: readonly string[]) {
  return runProgram({ program: "git", args, input: "", env: gitEnvironment(env, dir), cwd: dir });
}

function worktreeFailed(place: WorktreePlace, why: string): TicketError {
  const { path, branch } = place;
  const message = `There can be no worktree at ${path}: ${why.trim().split("\n").at(-1) ?? "?"}`;
  return new TicketError("WORKTREE_FAILED", "failed", message, {
    data: { path, branch },
    hint: "See: git worktree list. A worktree needs a commit to begin at.",
  });
}

/** Returns the folder of the worktree around a folder; undefined in a bare repository. */
export async function toplevel(dir: string, env: Env): Promise<string | undefined> {
  const { code, stdout } = await git({ dir, env }, ["rev-parse", "--show-toplevel"]);
  return code === 0 && stdout.trim() !== "" ? stdout.replace(/\r?\n$/, "") : undefined;
}

/**
 * Makes a worktree with a branch of its own, which begins at HEAD; one that is there from before is taken as it is.
 *
 * @throws TicketError `WORKTREE_FAILED`.
 */
export async function addWorktree(place: WorktreePlace): Promise<void> {
  const { path, branch } = place;
  const there = await git({ ...place, dir: place.dir }, ["-C", path, "symbolic-ref", "-q", "HEAD"]);
  if (there.code === 0 && there.stdout.trim() === `refs/heads/${branch}`) return;
  await git(place, ["worktree", "prune"]);
  const known = await git(place, ["rev-parse", "-q", "--verify", `refs/heads/${branch}`]);
  const how = known.code === 0 ? ["--", path, branch] : ["-b", branch, "--", path, "HEAD"];
  const added = await git(place, ["worktree", "add", "--quiet", ...how]);
  if (added.code !== 0) throw worktreeFailed(place, added.failure ?? added.stderr);
}

/**
 * Removes a worktree in which nothing is left uncommitted, and its branch where nothing was committed to it. Answers what stays.
 */
export async function removeWorktree(place: WorktreePlace): Promise<"nothing" | "branch" | "all"> {
  const { path, branch } = place;
  const removed = await git(place, ["worktree", "remove", "--", path]);
  if (removed.code !== 0) return "all";
  const ahead = await git(place, ["rev-list", "--count", `refs/heads/${branch}`, "--not", "HEAD"]);
  if (ahead.code !== 0 || ahead.stdout.trim() !== "0") return "branch";
  const gone = await git(place, ["branch", "--quiet", "-D", "--", branch]);
  return gone.code === 0 ? "nothing" : "branch";
}
