import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { environment, folder } from "./scratch.mjs";

export const REF = "refs/tickets/main";

/**
 * Runs git and returns how it ended.
 *
 * @param {string} dir
 * @param {readonly string[]} args
 * @param {string | Buffer} [input]
 */
export function tryGit(dir, args, input = "") {
  const run = spawnSync("git", args, {
    cwd: dir,
    env: environment(),
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (run.error !== undefined) throw run.error;
  return { code: run.status ?? -1, stdout: run.stdout, stderr: run.stderr };
}

/**
 * Runs git and returns what it printed, without the last line end.
 *
 * @param {string} dir
 * @param {readonly string[]} args
 * @param {string | Buffer} [input]
 */
export function git(dir, args, input) {
  const { code, stdout, stderr } = tryGit(dir, args, input);
  if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}: ${stderr}`);
  return stdout.replace(/\n$/, "");
}

/**
 * Makes an empty repository, with a first commit on main where worktrees are to be linked to it.
 *
 * @param {string} name
 * @param {{ commit?: boolean }} [options]
 */
export function newRepository(name, { commit = false } = {}) {
  const dir = folder(name);
  git(dir, ["init", "-q"]);
  if (commit) git(dir, ["commit", "-q", "--allow-empty", "-m", "begin"]);
  return dir;
}

/**
 * Links worktrees to a repository and returns their folders.
 *
 * @param {string} dir
 * @param {number} count
 */
export function addWorktrees(dir, count) {
  const parent = folder("worktrees");
  return Array.from({ length: count }, (_, i) => {
    const path = join(parent, `w${i}`);
    git(dir, ["worktree", "add", "-q", "--detach", path]);
    return path;
  });
}

/**
 * Copies a repository byte by byte.
 *
 * @param {string} from
 * @param {string} name
 */
export function copyRepository(from, name) {
  const to = folder(name);
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  return to;
}

/**
 * Returns the tip of the tickets ref, or undefined.
 *
 * @param {string} dir
 */
export function tipOf(dir) {
  const { code, stdout } = tryGit(dir, ["rev-parse", "--verify", "--quiet", `${REF}^{commit}`]);
  return code === 0 ? stdout.trim() : undefined;
}

/**
 * Says what `git fsck --strict` finds wrong.
 *
 * @param {string} dir
 * @returns {string[]}
 */
export function fsck(dir) {
  const { code, stdout, stderr } = tryGit(dir, ["fsck", "--strict", "--full", "--no-dangling"]);
  const lines = `${stdout}\n${stderr}`.split("\n");
  const words = lines.filter((line) => line !== "" && !line.startsWith("notice: "));
  return code === 0 && words.length === 0
    ? []
    : [`git fsck ended with ${code}: ${words.join("; ")}`];
}
