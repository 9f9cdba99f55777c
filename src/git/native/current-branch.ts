import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NativeContext } from "./context.ts";

/** Returns the branch of the worktree that was opened; undefined for a detached HEAD. */
export async function currentBranch({
  gitDir,
  format,
  runner,
}: NativeContext): Promise<string | undefined> {
  if (format.refStorage === "files") return branchIn(readHead(gitDir));
  const { stdout } = await runner.run({ args: ["symbolic-ref", "--quiet", "HEAD"] });
  return branchIn(`ref: ${stdout.toString("utf8")}`);
}

function readHead(gitDir: string): string {
  try {
    return readFileSync(join(gitDir, "HEAD"), "utf8");
  } catch {
    return ""; // a symlink of old; the branch only says which remote is meant
  }
}

function branchIn(text: string): string | undefined {
  return /^ref: *refs\/heads\/(\S+)\s*$/.exec(text)?.[1];
}
