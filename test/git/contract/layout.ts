import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import type { OpenOptions } from "../../../src/git/native/open.ts";
import { gitIn, runGit, scratch } from "../../support/git-env.ts";
import { emptyRepository, fsck, REF, writeOne } from "../support.ts";
import type { Open, Refused } from "./contract.ts";

interface Place {
  /** Where the engine is opened. */
  readonly cwd: string;
  /** Where git is asked afterwards. */
  readonly git: string;
  readonly commonDir: string;
  readonly options?: Partial<OpenOptions>;
}

function withCommit(): string {
  const dir = emptyRepository();
  gitIn(dir, "commit", "-q", "--allow-empty", "-m", "start");
  return dir;
}

/** Every way a repository can lie on disk. */
const LAYOUTS: Readonly<Record<string, () => Place>> = {
  "an empty repository": () => {
    const dir = emptyRepository();
    return { cwd: dir, git: dir, commonDir: join(dir, ".git") };
  },
  "a folder deep inside": () => {
    const dir = emptyRepository();
    mkdirSync(join(dir, "a/b/c"), { recursive: true });
    return { cwd: join(dir, "a/b/c"), git: dir, commonDir: join(dir, ".git") };
  },
  "a detached HEAD": () => {
    const dir = withCommit();
    gitIn(dir, "checkout", "-q", "--detach");
    return { cwd: dir, git: dir, commonDir: join(dir, ".git") };
  },
  "a linked worktree": () => {
    const dir = withCommit();
    const linked = join(scratch("linked"), "w");
    gitIn(dir, "worktree", "add", "-q", linked);
    return { cwd: linked, git: dir, commonDir: join(dir, ".git") };
  },
  "a bare repository": () => {
    const dir = emptyRepository("--bare");
    return { cwd: dir, git: dir, commonDir: dir };
  },
  "a worktree of a bare repository": () => {
    const seed = withCommit();
    const dir = join(scratch("bare"), "b.git");
    gitIn(seed, "clone", "-q", "--bare", seed, dir);
    gitIn(dir, "worktree", "add", "-q", "../w");
    return { cwd: join(dir, "../w"), git: dir, commonDir: dir };
  },
  "inside .git": () => {
    const dir = emptyRepository();
    return { cwd: join(dir, ".git/refs"), git: dir, commonDir: join(dir, ".git") };
  },
  "--separate-git-dir": () => {
    const root = scratch("separate");
    gitIn(root, "init", "-q", "--separate-git-dir", join(root, "elsewhere"), "work");
    return { cwd: join(root, "work"), git: join(root, "work"), commonDir: join(root, "elsewhere") };
  },
  "a submodule": () => {
    const inner = withCommit();
    const outer = withCommit();
    gitIn(outer, "-c", "protocol.file.allow=always", "submodule", "add", "-q", inner, "sub");
    const git = join(outer, "sub");
    return { cwd: git, git, commonDir: join(outer, ".git/modules/sub") };
  },
  "a SHA-256 repository": () => {
    const dir = emptyRepository("--object-format=sha256");
    return { cwd: dir, git: dir, commonDir: join(dir, ".git") };
  },
  "GIT_DIR, relative": () => {
    const dir = emptyRepository();
    const cwd = scratch("other");
    const env = { ...process.env, GIT_DIR: relative(cwd, join(dir, ".git")) };
    return { cwd, git: dir, commonDir: join(dir, ".git"), options: { env } };
  },
  "GIT_DIR that is a file": () => {
    const dir = emptyRepository();
    renameSync(join(dir, ".git"), join(dir, "real"));
    writeFileSync(join(dir, ".git"), "gitdir: real\n");
    const env = { ...process.env, GIT_DIR: join(dir, ".git") };
    return { cwd: scratch("other"), git: dir, commonDir: join(dir, "real"), options: { env } };
  },
  "GIT_DIR and GIT_COMMON_DIR of a linked worktree": () => {
    const dir = withCommit();
    gitIn(dir, "worktree", "add", "-q", join(dir, "w"));
    const env = {
      ...process.env,
      GIT_DIR: join(dir, ".git/worktrees/w"),
      GIT_COMMON_DIR: join(dir, ".git"),
    };
    return { cwd: join(dir, "w"), git: dir, commonDir: join(dir, ".git"), options: { env } };
  },
  "a git directory that is named": () => {
    const dir = emptyRepository();
    const env = { ...process.env, GIT_DIR: "/nowhere" };
    const gitDir = join(dir, ".git");
    return { cwd: scratch("other"), git: dir, commonDir: gitDir, options: { env, gitDir } };
  },
  alternates: () => {
    const seed = withCommit();
    const dir = join(scratch("shared"), "s");
    gitIn(seed, "clone", "-q", "--shared", seed, dir);
    return { cwd: dir, git: dir, commonDir: join(dir, ".git") };
  },
  "a shallow clone": () => {
    const seed = withCommit();
    gitIn(seed, "commit", "-q", "--allow-empty", "-m", "second");
    const dir = join(scratch("shallow"), "s");
    gitIn(seed, "clone", "-q", "--depth=1", `file://${seed}`, dir);
    return { cwd: dir, git: dir, commonDir: join(dir, ".git") };
  },
  "a sparse checkout with a configuration per worktree": () => {
    const dir = withCommit();
    gitIn(dir, "sparse-checkout", "set", "a");
    return { cwd: dir, git: dir, commonDir: join(dir, ".git") };
  },
};

/** The same writing and reading, wherever the repository is. */
export function layoutContract(open: Open, refused: Refused): void {
  test.each(Object.keys(LAYOUTS))("writes and reads in %s", async (name) => {
    const place = LAYOUTS[name]?.();
    if (place === undefined) throw new Error(name);
    const feature = refused[name];
    if (feature !== undefined) {
      const opened = open(place.cwd, place.options);
      await expect(opened).rejects.toMatchObject({ code: "ENGINE_UNSUPPORTED", data: { feature } });
      return;
    }
    const repo = await open(place.cwd, place.options);
    expect(repo.commonDir).toBe(place.commonDir);
    const before = runGit(place.git, ["status", "--porcelain"]).stdout;
    const first = await writeOne(repo, "one");
    const head = await writeOne(repo, "two");
    expect(head).toHaveLength(repo.objectFormat === "sha256" ? 64 : 40);
    expect(gitIn(place.git, "rev-parse", REF)).toBe(head);
    expect(gitIn(place.git, "show", `${REF}:file.txt`)).toBe("two");
    expect(await repo.readRef(REF)).toBe(head);
    expect(await repo.history({ tips: [head] })).toEqual([head, first]);
    expect(await repo.isAncestor(first, head)).toBe(true);
    const [commit] = await repo.readObjects([head], { maxBytes: 1000 });
    expect(commit).toMatchObject({ kind: "object", type: "commit" });
    gitIn(place.git, "pack-refs", "--all");
    expect(await (await open(place.cwd, place.options)).readRef(REF)).toBe(head);
    expect(fsck(place.git)).toEqual([]);
    expect(runGit(place.git, ["status", "--porcelain"]).stdout).toBe(before);
  });

  test("outside of any repository is said, with the way out", async () => {
    const cwd = scratch("none");
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(cwd, "..") };
    const opened = open(cwd, { env });
    await expect(opened).rejects.toMatchObject({ code: "NOT_A_REPOSITORY", kind: "failed" });
    await expect(opened).rejects.toHaveProperty("hint", expect.stringContaining("git init"));
    const wrong = open(cwd, { env: { ...env, GIT_DIR: "nope" } });
    await expect(wrong).rejects.toMatchObject({ code: "NOT_A_REPOSITORY" });
  });
}
