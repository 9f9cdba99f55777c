import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { findRepository } from "../../../src/git/native/discovery.ts";
import { parseRepositoryFormat } from "../../../src/git/repository-format.ts";
import { gitIn, runGit, scratch } from "../../support/git-env.ts";
import { emptyRepository, openNative, REF, writeOne } from "../support.ts";

/** Opens and reads the ref, and returns which git commands that took. */
async function spawnsToRead(cwd: string, env = process.env): Promise<string[]> {
  const spawned: string[] = [];
  const onSpawn = (args: readonly string[]) => {
    spawned.push(args.find((arg) => /^[a-z]+(-[a-z]+)*$/.test(arg)) ?? "");
  };
  const repo = await openNative(cwd, { env, onSpawn });
  await repo.readRef(REF);
  return spawned;
}

test("reading the ref starts no process, loose or packed, here or in a linked worktree", async () => {
  const dir = emptyRepository();
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
  gitIn(dir, "worktree", "add", "-q", join(dir, "linked"));
  mkdirSync(join(dir, "linked/deep"));
  await writeOne(await openNative(dir), "x");
  expect(await spawnsToRead(dir)).toEqual([]);
  expect(await spawnsToRead(join(dir, "linked/deep"))).toEqual([]);
  gitIn(dir, "pack-refs", "--all");
  expect(await spawnsToRead(dir)).toEqual([]);
  gitIn(dir, "sparse-checkout", "init");
  expect(await spawnsToRead(dir)).toEqual([]);
});

test("a SHA-256 repository is read without a process too", async () => {
  expect(await spawnsToRead(emptyRepository("--object-format=sha256"))).toEqual([]);
});

test("git is asked where only it should judge", async () => {
  expect(await spawnsToRead(emptyRepository("--bare"))).toEqual(["rev-parse"]);
  const odd = emptyRepository();
  writeFileSync(join(odd, ".git/config"), "[x]\n\ty = a \\\n  b\n");
  expect(await spawnsToRead(odd)).toEqual(["rev-parse"]);
});

/** Lets us and git take every file for somebody else's, as can be done without being root. */
function asAnotherUser(): NodeJS.ProcessEnv {
  const bin = scratch("bin");
  const git = gitIn(bin, "--exec-path");
  const shim = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "${git}/git" "$@"\n`;
  writeFileSync(join(bin, "git"), shim, { mode: 0o755 });
  vi.spyOn(process, "geteuid").mockReturnValue(4242);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
}

test("a repository of somebody else's is git's to allow", async () => {
  const dir = emptyRepository();
  const env = asAnotherUser();
  const opened = openNative(dir, { env });
  await expect(opened).rejects.toMatchObject({ code: "UNSAFE_REPOSITORY", kind: "auth" });
  await expect(opened).rejects.toHaveProperty(
    "hint",
    expect.stringContaining(`git config --global --add safe.directory ${dir}`),
  );
  const own = join(scratch("config"), "gitconfig");
  writeFileSync(own, `[safe]\n\tdirectory = ${dir}\n`);
  expect(await spawnsToRead(dir, { ...env, GIT_CONFIG_GLOBAL: own })).toEqual(["rev-parse"]);
});

test.each(["the worktree", "the git directory"])(
  "it is enough that %s is somebody else's",
  async (part) => {
    const dir = emptyRepository();
    const env = asAnotherUser();
    const me = process.getuid?.() ?? 0;
    const geteuid = vi.spyOn(process, "geteuid").mockReturnValue(me);
    if (part !== "the worktree") geteuid.mockReturnValueOnce(me);
    geteuid.mockReturnValueOnce(4242);
    await expect(openNative(dir, { env })).rejects.toMatchObject({ code: "UNSAFE_REPOSITORY" });
  },
);

test("safe.bareRepository=explicit is respected", async () => {
  const dir = emptyRepository("--bare");
  const env = {
    ...process.env,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.bareRepository",
    GIT_CONFIG_VALUE_0: "explicit",
  };
  await expect(openNative(dir, { env })).rejects.toMatchObject({ code: "UNSAFE_REPOSITORY" });
  expect((await openNative(dir, { env: { ...env, GIT_DIR: "." } })).gitDir).toBe(dir);
});

test("an extension that nobody knows is refused by git's own words", async () => {
  const dir = emptyRepository();
  gitIn(dir, "config", "core.repositoryFormatVersion", "1");
  gitIn(dir, "config", "extensions.fromTheFuture", "yes");
  await expect(openNative(dir)).rejects.toMatchObject({
    code: "REPOSITORY_FORMAT",
    kind: "newerFormat",
  });
});

test("a reftable is refused when the repository is opened, where git does not know it", async () => {
  const dir = emptyRepository();
  gitIn(dir, "config", "core.repositoryFormatVersion", "1");
  gitIn(dir, "config", "extensions.refStorage", "reftable");
  const known = runGit(dir, ["rev-parse", "--git-dir"]).code === 0;
  const opened = await openNative(dir).then(
    () => "opened",
    (error) => error.code,
  );
  expect(opened).toBe(known ? "opened" : "REPOSITORY_FORMAT");
});

test("a directory that is not there, and a machine without git, are told apart", async () => {
  const gone = join(scratch("gone"), "x");
  await expect(openNative(gone)).rejects.toMatchObject({ code: "NO_DIRECTORY" });
  const cwd = scratch("none");
  const env = { ...process.env, PATH: "/nowhere" };
  await expect(openNative(cwd, { env })).rejects.toMatchObject({ code: "GIT_NOT_FOUND" });
});

/** What git itself finds; undefined where it finds none. */
function byGit(cwd: string, env: Record<string, string>): string | undefined {
  const args = ["rev-parse", "--path-format=absolute", "--git-dir", "--git-common-dir"];
  const run = runGit(cwd, args, { env });
  return run.code === 0 ? run.stdout.trim() : undefined;
}

test("what is found without git is what git finds", () => {
  const root = scratch("places");
  const outer = join(root, "outer");
  gitIn(root, "init", "-q", "outer");
  gitIn(outer, "commit", "-q", "--allow-empty", "-m", "x");
  gitIn(outer, "worktree", "add", "-q", join(root, "linked"));
  for (const dir of ["a/b", "empty/.git", "fake/.git"])
    mkdirSync(join(outer, dir), { recursive: true });
  writeFileSync(join(outer, "fake/.git/HEAD"), "nonsense");
  gitIn(outer, "init", "-q", "--bare", "inner.git");
  symlinkSync(join(outer, "a"), join(root, "alias"));
  symlinkSync(join(outer, ".git"), join(outer, "a/.git"));
  rmSync(join(outer, "a/.git"));
  const places = [
    "outer",
    "outer/a/b",
    "outer/empty",
    "outer/fake",
    "outer/inner.git",
    "linked",
    "alias",
    "alias/b",
    ".",
  ];
  const environments: Record<string, string>[] = [
    {},
    { GIT_CEILING_DIRECTORIES: outer },
    { GIT_CEILING_DIRECTORIES: root },
    { GIT_CEILING_DIRECTORIES: join(root, "alias") },
    { GIT_CEILING_DIRECTORIES: `:${join(root, "alias")}` },
    { GIT_CEILING_DIRECTORIES: `relative:${outer}:` },
  ];
  let found = 0;
  for (const place of places) {
    for (const env of environments) {
      const cwd = join(root, place);
      const ours = findRepository(cwd, { ...process.env, ...env });
      if (ours === undefined) continue; // then git is asked
      found++;
      const text = `${ours.gitDir}\n${ours.commonDir}`;
      expect([place, env, text]).toEqual([place, env, byGit(cwd, env)]);
    }
  }
  expect(found).toBeGreaterThan(20);
});

test("a .git that is no repository is left to git, which goes on upwards", async () => {
  const dir = emptyRepository();
  mkdirSync(join(dir, "sub/.git"), { recursive: true });
  expect((await openNative(join(dir, "sub"))).gitDir).toBe(join(dir, ".git"));
  writeFileSync(join(dir, "sub/file"), "");
  mkdirSync(join(dir, "bad"));
  writeFileSync(join(dir, "bad/.git"), "gitdir: nowhere\n");
  await expect(openNative(join(dir, "bad"))).rejects.toMatchObject({ code: "NOT_A_REPOSITORY" });
});

const FILES = { objectFormat: "sha1", refStorage: "files", partialClone: false };

test.each([
  ["", FILES],
  ["[core]\n\trepositoryformatversion = 0\n\tbare = false\n", FILES],
  [
    "[CORE] RepositoryFormatVersion=1 ; x\n[extensions]\nobjectFormat = sha256\n",
    { ...FILES, objectFormat: "sha256" },
  ],
  [
    "[core]\nrepositoryformatversion=1\n[extensions]\n\trefStorage = reftable",
    { ...FILES, refStorage: "reftable" },
  ],
  [
    '[core]\nrepositoryformatversion=1\n[extensions]\n\tpartialClone = "origin"\n',
    { ...FILES, partialClone: true },
  ],
  ["[extensions]\n\tworktreeConfig = true # why\n\t; a comment\n", FILES],
  ['[core "x"]\nrepositoryformatversion = 7\n', FILES],
  ['[core]\n\tpager = "less; [extensions]"\n', FILES],
  ["[extensions]\nobjectFormat = sha256\n", undefined],
  ["[core]\nrepositoryformatversion=1\n[extensions]\nobjectFormat = sha512\n", undefined],
  ["[core]\nrepositoryformatversion=2\n", undefined],
  ["[core]\nrepositoryformatversion=constructor\n", undefined],
  ["[core]\nrepositoryformatversion=1\n[extensions]\nfuture\n", undefined],
  ["[extensions]\nnoop = a b\n", undefined],
  ["[x]\ny = \\\n[extensions]\nfuture\n", undefined],
])("the format of config %j", (text, format) => {
  expect(parseRepositoryFormat(text)).toEqual(format);
});
