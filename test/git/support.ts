import { randomBytes } from "node:crypto";
import { onTestFinished } from "vitest";
import { type OpenOptions, openRepository } from "../../src/git/native/open.ts";
import { encodeCommit, encodeTree, newObject } from "../../src/git/objects.ts";
import type { GitRepository, NewObject, Oid } from "../../src/git/repository.ts";
import { ADA, gitIn, runGit, scratch } from "../support/git-env.ts";

export const REF = "refs/tickets/main";

/** The clock and chance of a real process, and a clean environment. */
export const REAL = {
  env: process.env,
  now: Date.now,
  pid: process.pid,
  random: (bytes: number) => randomBytes(bytes),
} satisfies Partial<OpenOptions>;

/** Opens the repository of `cwd` by the native engine; it is closed after the test. */
export async function openNative(
  cwd: string,
  options: Partial<OpenOptions> = {},
): Promise<GitRepository> {
  const repo = await openRepository({ cwd, ...REAL, ...options });
  onTestFinished(() => repo.close());
  return repo;
}

/** Makes an empty repository and returns its directory. */
export function emptyRepository(...initArgs: string[]): string {
  const dir = scratch("repo");
  gitIn(dir, "init", "-q", ...initArgs, ".");
  return dir;
}

/** A commit of one file, with all the objects it needs. */
export function oneFile(
  repo: Pick<GitRepository, "objectFormat">,
  content: string,
  parents: readonly Oid[] = [],
  path = "file.txt",
  time = 981173106,
): { readonly commit: Oid; readonly objects: readonly NewObject[] } {
  const format = repo.objectFormat;
  const blob = newObject(format, "blob", Buffer.from(content));
  const entry = { mode: "100644", name: path, oid: blob.oid };
  const tree = newObject(format, "tree", encodeTree([entry]));
  const person = { ...ADA, time, tz: "+0000" };
  const message = `Write ${JSON.stringify(content.slice(0, 40))}\n`;
  const data = { tree: tree.oid, parents, author: person, committer: person, message };
  const commit = newObject(format, "commit", encodeCommit(data));
  return { commit: commit.oid, objects: [blob, tree, commit] };
}

/** Puts one commit on top of the ref, as a writer does; returns its oid. */
export async function writeOne(repo: GitRepository, content: string, ref = REF): Promise<Oid> {
  const head = await repo.readRef(ref);
  const { commit, objects } = oneFile(repo, content, head === undefined ? [] : [head]);
  const pack = await repo.storePack(objects);
  const result = await repo.compareAndSwapRef({
    ref,
    next: commit,
    expected: head,
    message: content,
  });
  await pack.release();
  if (result !== "updated") throw new Error(`lost the race for ${content}`);
  return commit;
}

/** Runs `git fsck --strict` and returns what it complains of, notices apart. */
export function fsck(dir: string): string[] {
  const { stdout, stderr, code } = runGit(dir, ["fsck", "--strict", "--no-dangling"]);
  const lines = `${stdout}${stderr}`
    .split("\n")
    .filter((line) => line !== "" && !/^notice:/.test(line));
  return code === 0 ? lines : [`exit ${code}`, ...lines];
}

/** Waits until `check` holds; fails the test after ten seconds. */
export async function until(check: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (check()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`never came true: ${what}`);
}
