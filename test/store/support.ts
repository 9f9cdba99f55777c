import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { Tickets } from "../../src/app/tickets.ts";
import type { Workspace } from "../../src/app/workspace.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { replicaOf } from "../../src/domain/stamp.ts";
import { openRepository } from "../../src/git/native/open.ts";
import type { GitRepository, Oid } from "../../src/git/repository.ts";
import { type BatchOptions, type BatchResult, commitBatch } from "../../src/store/batch.ts";
import { initStore } from "../../src/store/init.ts";
import { DEFAULT_REF, type Store } from "../../src/store/store.ts";
import { gitIn, lastingScratch, runGit, scratch } from "../support/git-env.ts";
import { memoryRepository, type Objects } from "./memory-repository.ts";

export const REF = DEFAULT_REF;

/** A clock that all clones of a test share; each look at it takes 10 ms. */
export class TestClock {
  time = Date.UTC(2026, 5, 1);
  readonly now = (): number => {
    this.time += 10;
    return this.time;
  };
  /** Lets so many seconds pass. */
  wait(seconds: number): void {
    this.time += seconds * 1000;
  }
}

/** A source of chance that gives the same bytes in every run. */
export function seeded(seed: number): (bytes: number) => Uint8Array {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

let clones = 0;

/** What a test may say of the clone that it opens. */
export interface CloneOptions {
  readonly clock?: TestClock;
  readonly env?: Readonly<Record<string, string>>;
  readonly onSpawn?: (args: readonly string[]) => void;
}

export function gitInit(dir: string, ...initArgs: string[]): void {
  gitIn(dir, "init", "-q", ...initArgs, ".");
}

/** Makes an empty repository. */
export function emptyRepository(...initArgs: string[]): string {
  const dir = scratch("store");
  gitInit(dir, ...initArgs);
  return dir;
}

let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const dir = lastingScratch("template");
  gitInit(dir);
  const store = await storeAt(dir, {});
  await initStore(store, "tk");
  await store.repo.close();
  return dir;
}

/** Makes a repository with tickets begun in it, and none there. */
export async function ticketRepository(): Promise<string> {
  template ??= makeTemplate();
  const dir = scratch("store");
  cpSync(await template, dir, { recursive: true });
  return dir;
}

async function storeAt(dir: string, options: CloneOptions): Promise<Store> {
  const { clock = new TestClock(), env = {}, onSpawn } = options;
  const random = seeded(clones++);
  const repo = await openRepository({
    cwd: dir,
    env: { ...process.env, ...env },
    now: clock.now,
    random,
    pid: process.pid,
    ...(onSpawn === undefined ? {} : { onSpawn }),
  });
  const replica = replicaOf(random(5));
  return { repo, ref: REF, now: clock.now, random, replica, trees: new Map() };
}

/** Opens the tickets of a repository at the level of batches; closed after the test. */
export async function openStore(dir: string, options: CloneOptions = {}): Promise<Store> {
  const store = await storeAt(dir, options);
  onTestFinished(() => store.repo.close());
  return store;
}

/** The same, for `beforeAll`: closed when all tests of the file are done. */
export async function openLasting(dir: string): Promise<Store> {
  const store = await storeAt(dir, {});
  afterAll(() => store.repo.close());
  return store;
}

/** A store in a repository of its own. */
export async function newStore(
  options: CloneOptions = {},
): Promise<{ readonly dir: string; readonly store: Store }> {
  const dir = await ticketRepository();
  return { dir, store: await openStore(dir, options) };
}

/** Opens the tickets of a repository as an application does; closed after the test. */
export async function openClone(dir: string, options: CloneOptions = {}): Promise<Tickets> {
  const { clock = new TestClock(), env = {} } = options;
  const tickets = await openTickets({
    dir,
    env: { ...process.env, ...env },
    now: clock.now,
    random: seeded(clones++),
  });
  onTestFinished(() => tickets.close());
  return tickets;
}

/** Opens tickets that are kept in memory; clones that share `objects` have fetched from each other. */
export async function memoryClone(objects: Objects, clock = new TestClock()): Promise<Workspace> {
  const random = seeded(clones++);
  const repo = memoryRepository(objects);
  const replica = replicaOf(random(5));
  const store = { repo, ref: REF, now: clock.now, random, replica, trees: new Map() };
  return { repo, store };
}

/** Applies operations in one atomic batch, unless `options` say otherwise. */
export function batch(
  store: Store,
  operations: readonly Operation[],
  options: Partial<BatchOptions> = {},
): Promise<BatchResult> {
  return commitBatch(store, operations, { atomic: true, dryRun: false, ...options });
}

/** The same repository, but before a ref is moved something else happens, once for each thing in `before`. */
export function racing(store: Store, ...before: (() => Promise<unknown>)[]): Store {
  const repo: GitRepository = {
    ...store.repo,
    // The rival must not wait for the lock that this writer holds.
    withWriteLock: (body) => body(),
    compareAndSwapRef: async (update) => {
      await before.shift()?.();
      return store.repo.compareAndSwapRef(update);
    },
  };
  return { ...store, repo };
}

export const head = (dir: string): Oid => gitIn(dir, "rev-parse", REF);
export const treeOf = (dir: string, rev = REF): Oid => gitIn(dir, "rev-parse", `${rev}^{tree}`);

/** How many commits the tickets have. */
export function commitCount(dir: string): number {
  return Number(gitIn(dir, "rev-list", "--count", REF));
}

/** How many objects are stored, loose ones and packed ones. */
export function objectCount(dir: string): number {
  const all = gitIn(dir, "cat-file", "--batch-all-objects", "--batch-check");
  return all === "" ? 0 : all.split("\n").length;
}

/** Brings another repository's tickets here, under a name of their own; returns their head. */
export function fetchFrom(dir: string, other: string): Oid {
  gitIn(dir, "fetch", "-q", "--no-tags", other, `+${REF}:refs/fetched/tickets`);
  return gitIn(dir, "rev-parse", "refs/fetched/tickets");
}

/** A file to put into a hand-made commit; `undefined` removes it. */
export type HandFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Makes a commit as a person with git at hand would, without our trailers; returns it. */
export function commitByHand(
  dir: string,
  files: HandFiles,
  options: {
    readonly parents?: readonly string[];
    readonly date?: string;
    readonly message?: string;
  } = {},
): Oid {
  const { parents = [head(dir)], date = "2026-07-01T00:00:00Z", message = "By hand" } = options;
  const env = { GIT_INDEX_FILE: join(scratch("index"), "index") };
  const git = (args: readonly string[], input: string | Uint8Array = ""): string => {
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const run = runGit(dir, args, { input, env: { ...env, ...dates } });
    if (run.code !== 0) throw new Error(`git ${args.join(" ")}: ${run.stderr}`);
    return run.stdout.trim();
  };
  const [parent] = parents;
  if (parent !== undefined) git(["read-tree", parent]);
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) git(["update-index", "--force-remove", path]);
    else {
      const blob = git(["hash-object", "-w", "--stdin"], content);
      git(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
    }
  }
  const tree = git(["write-tree"]);
  const commit = git(["commit-tree", tree, ...parents.flatMap((p) => ["-p", p]), "-m", message]);
  git(["update-ref", REF, commit]);
  return commit;
}

/** The path of a ticket's file. */
export const pathOf = (id: string): string => `tickets/${id[0]}/${id[1]}/${id}.json`;

/** The text of a file on the tickets ref. */
export function fileAt(dir: string, path: string, rev = REF): string {
  return runGit(dir, ["cat-file", "blob", `${rev}:${path}`]).stdout;
}
