import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { NativeContext } from "./context.ts";

/**
 * Returns the worktree in which the branch is checked out, or undefined.
 *
 * A bare repository's own HEAD names its default branch, which is not checked out anywhere.
 */
export function checkedOut(context: NativeContext, ref: string, bare: boolean): string | undefined {
  const { commonDir } = context;
  if (!bare && headOf(commonDir) === ref) return dirname(commonDir);
  const linked = join(commonDir, "worktrees");
  const name = tryList(linked).find((entry) => headOf(join(linked, entry)) === ref);
  if (name === undefined) return undefined;
  return dirname(tryRead(join(linked, name, "gitdir")) ?? join(linked, name));
}

function headOf(dir: string): string | undefined {
  return /^ref: (.+)$/.exec(tryRead(join(dir, "HEAD")) ?? "")?.[1];
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}

function tryList(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
