import { dirname, join } from "node:path";
import type { Files } from "./files.ts";

interface Reading {
  readonly files: Files;
}

/** Returns what a `HEAD` file says, without white space at its end. */
async function headOf({ files }: Reading, dir: string): Promise<string> {
  return (await files.read(join(dir, "HEAD")))?.toString("utf8").trimEnd() ?? "";
}

/** Returns the branch of a worktree, without `refs/heads/`; undefined for a detached HEAD. */
export async function branchOf(reading: Reading, gitDir: string): Promise<string | undefined> {
  return /^ref: *refs\/heads\/(\S+)$/.exec(await headOf(reading, gitDir))?.[1];
}

/** Returns the worktree in which a branch is checked out. A bare repository's own HEAD names its default branch only. */
export async function checkedOut(
  reading: Reading,
  commonDir: string,
  ref: string,
  bare: boolean,
): Promise<string | undefined> {
  const { files } = reading;
  const wanted = `ref: ${ref}`;
  if (!bare && (await headOf(reading, commonDir)) === wanted) return dirname(commonDir);
  const linked = join(commonDir, "worktrees");
  for (const name of await files.list(linked)) {
    if ((await headOf(reading, join(linked, name))) !== wanted) continue;
    const link = await files.read(join(linked, name, "gitdir"));
    return dirname(link?.toString("utf8").trim() ?? join(linked, name));
  }
  return undefined;
}
