import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CONFIG = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tlogAllRefUpdates = false\n";

/** Makes a folder an empty bare repository, unless it is one already; the same files as `git init --bare`, but no hooks. */
export function makeBareFolder(folder: string): void {
  if (statSync(join(folder, "HEAD"), { throwIfNoEntry: false }) !== undefined) return;
  for (const name of ["objects/info", "objects/pack", "refs/heads"])
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, "config"), CONFIG);
  // What makes it a repository comes last.
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/main\n");
}
