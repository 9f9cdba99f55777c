import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keepWords } from "../../../src/git/native/pack-leftovers.ts";
import { type ProcessId, processId } from "../../../src/git/native/process-id.ts";
import type { GitRepository } from "../../../src/git/repository.ts";
import { scratch } from "../../support/git-env.ts";
import { emptyRepository, openNative, REF, writeOne } from "../support.ts";

/** No process has this number: it is above what Linux gives. */
const DEAD: ProcessId = { ...processId(process.pid), pid: 4_194_305, start: "1" };
const ALIVE = processId(process.pid);
const ELSEWHERE: ProcessId = { pid: 1, start: "1", machine: "other/boot/space" };
const HEX = "0123456789abcdef";

let git: string;
let repo: GitRepository;

beforeEach(async () => {
  const dir = emptyRepository();
  git = join(dir, ".git");
  repo = await openNative(dir);
});

const ours = (...path: readonly string[]): string => join(git, "ticket", ...path);
const packs = (): string => join(git, "objects/pack");

function put(path: string, text: string): string {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const sweep = async (dryRun = false): Promise<string[]> =>
  (await repo.sweep({ dryRun, refs: [REF], isCached: () => false })).map(
    ({ path, stays }) => `${path}${stays === undefined ? "" : ` ${stays}`}`,
  );

const note = (owner: ProcessId, lock = join(git, `${REF}.lock`)): string =>
  `${JSON.stringify({ owner, lock, next: "1".repeat(40), time: Date.now() })}\n`;
const holder = (owner: ProcessId): string =>
  JSON.stringify({ owner, expires: Date.now() + 30_000, unique: HEX });

test("a repository that we never wrote to has nothing, and stays as it is", async () => {
  const before = readdirSync(git, { recursive: true });
  expect(await sweep()).toEqual([]);
  expect(readdirSync(git, { recursive: true })).toEqual(before);
});

test("what dead processes left goes, and the folders with it", async () => {
  put(ours("lock"), holder(DEAD));
  put(ours("maintenance.lock"), JSON.stringify(DEAD));
  put(ours("writers", `1-${HEX}`), note(DEAD));
  put(ours("writers", `1-${HEX}.breaking.2.3`), note(DEAD));
  put(join(packs(), "pack-12ab.keep"), `${keepWords(DEAD, HEX)}\n`);
  put(join(packs(), "pack-12ab.pack"), "never got its index");
  const expected = [
    "objects/pack/pack-12ab.keep",
    `ticket/writers/1-${HEX}`,
    `ticket/writers/1-${HEX}.breaking.2.3`,
    "ticket/lock",
    "ticket/maintenance.lock",
    "ticket/writers",
    "ticket",
  ];
  expect(await sweep(true)).toEqual(expected);
  expect(existsSync(ours("lock"))).toBe(true);
  expect(await sweep()).toEqual(expected);
  expect([existsSync(ours()), readdirSync(packs())]).toEqual([false, []]);
});

test.each([
  ["here", ALIVE],
  ["elsewhere", ELSEWHERE],
])("what a process %s may be using stays", async (_, owner) => {
  put(ours("lock"), holder(owner));
  put(ours("maintenance.lock"), JSON.stringify(owner));
  put(ours("writers", `1-${HEX}`), note(owner));
  put(ours(`stale-${HEX}`), "");
  put(join(packs(), "pack-12ab.keep"), `${keepWords(owner, HEX)}\n`);
  const before = readdirSync(git, { recursive: true });
  const expected = [
    "objects/pack/pack-12ab.keep in use",
    `ticket/writers/1-${HEX} in use`,
    "ticket/lock in use",
    "ticket/maintenance.lock in use",
    `ticket/stale-${HEX} in use`,
  ];
  expect(await sweep(true)).toEqual(expected);
  expect(await sweep()).toEqual(expected);
  expect(readdirSync(git, { recursive: true })).toEqual(before);
});

test("a lock that is nobody's goes by its age: held too long, never finished", async () => {
  const old = new Date(Date.now() - 120_000);
  put(ours("lock"), JSON.stringify({ owner: ALIVE, expires: Date.now() - 1, unique: HEX }));
  put(ours("writers", `1-${HEX}`), '{"owner":');
  utimesSync(ours("writers", `1-${HEX}`), old, old);
  expect(await sweep()).toEqual([
    `ticket/writers/1-${HEX}`,
    "ticket/lock",
    "ticket/writers",
    "ticket",
  ]);
});

test("a note stays as long as the lock that it tells of", async () => {
  const lock = put(join(git, "refs/tickets/other.lock"), "");
  put(ours("writers", `1-${HEX}`), note(DEAD, lock));
  expect(await sweep()).toEqual([`ticket/writers/1-${HEX} in use`]);
});

test("a ref lock that a dead writer of ours left goes, one of another program stays", async () => {
  const lock = put(join(git, `${REF}.lock`), "1".repeat(40));
  expect(await sweep()).toEqual([]);
  expect(existsSync(lock)).toBe(true);
  put(ours("writers", `1-${HEX}`), note(DEAD));
  expect(await sweep()).toEqual(["ticket/writers", "ticket"]);
  expect([existsSync(lock), existsSync(join(git, "refs/tickets"))]).toEqual([false, false]);
});

test("what others put there stays: files, keeps, folders", async () => {
  put(ours("notes.txt"), "mine");
  put(ours("writers", "mine"), "mine");
  put(join(packs(), "pack-34cd.keep"), "keep this for ever\n");
  put(join(packs(), "pack-56ef.keep"), "");
  mkdirSync(ours("lock"));
  const before = readdirSync(git, { recursive: true });
  expect((await sweep()).sort()).toEqual([
    "ticket/lock not ours",
    "ticket/notes.txt not ours",
    "ticket/writers/mine not ours",
  ]);
  expect(readdirSync(git, { recursive: true })).toEqual(before);
});

test("a link in the place of our folder is not followed", async () => {
  const elsewhere = scratch("elsewhere");
  put(join(elsewhere, "lock"), holder(DEAD));
  symlinkSync(elsewhere, ours());
  expect(await sweep()).toEqual([]);
  expect([existsSync(join(elsewhere, "lock")), existsSync(ours())]).toEqual([true, true]);
});

test("folders that git leaves of a ref go, those of every repository and full ones stay", async () => {
  const oid = await writeOne(repo, "x", "refs/tickets/deep/er");
  await writeOne(repo, "x", "refs/tickets/other");
  const gone = { next: undefined, expected: oid, message: "gone" };
  await repo.compareAndSwapRef({ ...gone, ref: "refs/tickets/deep/er" });
  await repo.sweep({ dryRun: false, refs: ["refs/tickets/deep/er"], isCached: () => false });
  expect(readdirSync(join(git, "refs/tickets"))).toEqual(["other"]);
  rmdirSync(join(git, "refs/heads"));
  mkdirSync(join(git, "refs/heads"));
  await repo.sweep({ dryRun: false, refs: ["refs/heads/tickets"], isCached: () => false });
  expect(readdirSync(join(git, "refs")).sort()).toEqual(["heads", "tags", "tickets"]);
});
