import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openRepository } from "../../../src/git/native/open.ts";
import { keepWords } from "../../../src/git/native/pack-leftovers.ts";
import { processId } from "../../../src/git/native/process-id.ts";
import { gitIn, scratch } from "../../support/git-env.ts";
import {
  emptyRepository,
  fsck,
  oneFile,
  openNative,
  REAL,
  REF,
  until,
  writeOne,
} from "../support.ts";

const MANY = 42;

function packs(dir: string, end = ".pack"): string[] {
  return readdirSync(join(dir, ".git/objects/pack")).filter((name) => name.endsWith(end));
}

let piled = "";
beforeAll(async () => {
  piled = emptyRepository();
  const repo = await openRepository({ cwd: piled, ...REAL });
  for (let n = 0; n < MANY; n++) await writeOne(repo, `content ${n}`);
  await repo.close();
});

/** A repository with as many packs as make maintenance due, on a line of commits; and what it starts from now on. */
async function pileUp(settings: Record<string, string> = {}) {
  const dir = scratch("piled");
  cpSync(piled, dir, { recursive: true });
  for (const [name, value] of Object.entries(settings)) gitIn(dir, "config", name, value);
  const spawned: string[][] = [];
  const repo = await openNative(dir, { onSpawn: (args) => spawned.push([...args]) });
  return { dir, repo, spawned };
}

const lockOf = (dir: string) => join(dir, ".git/ticket/maintenance.lock");

function repacks(spawned: readonly string[][]): number {
  return spawned.filter((args) => args.includes("repack")).length;
}

test("packs that pile up are put together in the background, by one process", async () => {
  const { dir, repo, spawned } = await pileUp();
  expect(packs(dir)).toHaveLength(MANY);
  const before = await repo.history({ tips: [(await repo.readRef(REF)) ?? ""] });
  await Promise.all([repo.maintain(), repo.maintain(), repo.maintain()]);
  expect(repacks(spawned)).toBe(1);
  await until(() => packs(dir).length <= 2 && !existsSync(lockOf(dir)), "the packs are few");
  expect(await repo.history({ tips: [(await repo.readRef(REF)) ?? ""] })).toEqual(before);
  expect(fsck(dir)).toEqual([]);
  await repo.maintain();
  expect(repacks(spawned)).toBe(1);
});

test("objects that no ref holds yet outlive it", async () => {
  const { dir, repo } = await pileUp();
  const head = (await repo.readRef(REF)) ?? "";
  const { commit, objects } = oneFile(repo, "on its way", [head]);
  const pack = await repo.storePack(objects);
  await repo.maintain();
  await until(() => packs(dir).length <= 3 && !existsSync(lockOf(dir)), "the packs are few");
  const update = { ref: REF, next: commit, expected: head, message: "x" };
  expect(await repo.compareAndSwapRef(update)).toBe("updated");
  await pack.release();
  expect(fsck(dir)).toEqual([]);
});

test("settings of the user's that are about a full repack don't stop it", async () => {
  const { dir, repo } = await pileUp({
    "repack.writeBitmaps": "true",
    "repack.packKeptObjects": "true",
    "core.bare": "true",
  });
  await repo.maintain();
  await until(() => packs(dir).length <= 2 && !existsSync(lockOf(dir)), "the packs are few");
  expect(fsck(join(dir, ".git"))).toEqual([]);
});

test.each([
  ["ticket.maintenance", "off"],
  ["ticket.maintenance", "False"],
  ["gc.auto", "0"],
  ["remote.origin.promisor", "true"],
])("it does nothing where %s is %s", async (name, value) => {
  const { repo, spawned } = await pileUp({ [name]: value });
  await repo.maintain();
  expect(repacks(spawned)).toBe(0);
});

test("it keeps out of the way of git's own collectors, and of another of its kind", async () => {
  const { dir, repo, spawned } = await pileUp();
  writeFileSync(join(dir, ".git/gc.pid"), "1 here");
  await repo.maintain();
  expect(repacks(spawned)).toBe(0);
  gitIn(dir, "config", "alias.drop", "!rm .git/gc.pid");
  gitIn(dir, "drop");
  writeFileSync(lockOf(dir), JSON.stringify(processId(process.pid)));
  await repo.maintain();
  expect(repacks(spawned)).toBe(0);
  writeFileSync(
    lockOf(dir),
    JSON.stringify({ ...processId(process.pid), start: "1", pid: 2 ** 22 - 1 }),
  );
  await repo.maintain();
  expect(repacks(spawned)).toBe(1);
  await until(() => packs(dir).length <= 2 && !existsSync(lockOf(dir)), "the packs are few");
});

test("it never throws, whatever the repository looks like", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  gitIn(dir, "config", "alias.drop", "!rm -r .git/objects/pack");
  gitIn(dir, "drop");
  await expect(repo.maintain()).resolves.toBeUndefined();
});

test("what dead processes of ours kept is released, with packs that never got an index; nothing else", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  await writeOne(repo, "x");
  const [whole = ""] = packs(dir);
  const dir2 = join(dir, ".git/objects/pack");
  const dead = keepWords({ ...processId(process.pid), pid: 2 ** 22 - 1 }, "u");
  const files: Record<string, string> = {
    [whole.replace(/pack$/, "keep")]: dead,
    "pack-aa.keep": dead,
    "pack-aa.pack": "half",
    "pack-bb.keep": keepWords(processId(process.pid), "u"),
    "pack-bb.pack": "being written",
    "pack-cc.keep": "by hand",
    "pack-cc.pack": "whatever",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir2, name), text);
  mkdirSync(join(dir, ".git/ticket/writers"), { recursive: true });
  const note = {
    owner: { ...processId(process.pid), pid: 2 ** 22 - 1 },
    lock: "/none",
    next: "x",
    time: 1,
  };
  writeFileSync(join(dir, ".git/ticket/writers/old"), `${JSON.stringify(note)}\n`);
  await repo.maintain();
  const left = readdirSync(dir2).filter((name) => name in files);
  expect(left.sort()).toEqual(["pack-bb.keep", "pack-bb.pack", "pack-cc.keep", "pack-cc.pack"]);
  expect(packs(dir)).toContain(whole);
  expect(readdirSync(join(dir, ".git/ticket/writers"))).toEqual([]);
});

test("many updates by one process never leave more than 50 packs", async () => {
  const dir = emptyRepository();
  const repo = await openNative(dir);
  let most = 0;
  for (let n = 0; n < 150; n++) {
    await writeOne(repo, `content ${n}`);
    await repo.maintain();
    most = Math.max(most, packs(dir).length);
  }
  expect(most).toBeGreaterThanOrEqual(40);
  expect(most).toBeLessThanOrEqual(50);
  await until(() => !existsSync(lockOf(dir)), "maintenance has ended");
  expect(fsck(dir)).toEqual([]);
});
