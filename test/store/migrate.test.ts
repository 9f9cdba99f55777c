import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { joinCommit } from "../../src/store/join.ts";
import { migrateStore } from "../../src/store/migrate.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  commitCount,
  fetchFrom,
  fileAt,
  type HandFiles,
  head,
  newStore,
  openClone,
  openStore,
  pathOf,
  REF,
  racing,
  TestClock,
  ticketRepository,
  treeOf,
} from "./support.ts";

const ID = "7k3m9p2qx4wz";
const OTHER = "7k3m9p2qx4w0";
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/formats/v0/${name}`, import.meta.url), "utf8");

/** Puts files on the ref as an older version of ours would: in a commit with our trailers. */
function forge(dir: string, files: HandFiles): string {
  return commitByHand(dir, files, { message: gitIn(dir, "log", "-1", "--format=%B", REF) });
}

const OLDER: HandFiles = {
  "config.json": fixture("config.json"),
  [pathOf(ID)]: fixture("ticket.json"),
  [pathOf(OTHER)]: fixture("purged.json").replace(ID, OTHER),
  "workflows/release.json": fixture("workflow.json"),
};

/** A repository in which every document is of format 0, but for one ticket. */
async function olderRepository(files: HandFiles = OLDER): Promise<string> {
  const { dir, store } = await newStore();
  await batch(store, [{ op: "create", title: "Of today" }]);
  forge(dir, files);
  return dir;
}

function copyOf(dir: string): string {
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  return copy;
}

const backups = (dir: string): string[] =>
  gitIn(dir, "for-each-ref", "--format=%(refname) %(objectname)", "refs/tickets-backup")
    .split("\n")
    .filter(Boolean);

test("every document of an older format is written in today's, in one commit", async () => {
  const dir = await olderRepository();
  const before = { head: head(dir), count: commitCount(dir) };
  const store = await openStore(dir);
  const { commit, older, problems } = await migrateStore(store, false);
  expect(older.map((d) => [d.path, d.format])).toEqual([
    ["config.json", 0],
    [`workflows/release.json`, 0],
    [pathOf(OTHER), 0],
    [pathOf(ID), 0],
  ]);
  expect(problems).toEqual([]);
  expect([head(dir), commitCount(dir)]).toEqual([commit, before.count + 1]);
  expect(fileAt(dir, pathOf(ID))).toBe(fixture("ticket.v1.json"));
  expect(fileAt(dir, "config.json")).toBe(fixture("config.v1.json"));
  expect(fileAt(dir, "workflows/release.json")).toBe(fixture("workflow.v1.json"));
  const { findings } = await (await openClone(dir)).verify();
  expect(findings.filter((f) => f.severity === "error")).toEqual([]);
});

test("the head before is kept, and the command that is named goes back to it", async () => {
  const dir = await olderRepository();
  const before = head(dir);
  const tickets = await openClone(dir);
  const { backup, commit } = await tickets.migrate();
  expect(backups(dir)).toEqual([`${backup?.ref} ${before}`]);
  expect(backup?.ref).toMatch(/^refs\/tickets-backup\/\d{8}T\d{6}Z-before-migrate$/);
  const [git, ...words] = (backup?.restore ?? "").split(" ");
  expect([git, words.at(-1)]).toEqual(["git", commit]);
  gitIn(dir, ...words);
  expect(head(dir)).toBe(before);
  // Once something else was written, git refuses it.
  await (await openClone(dir)).transact([{ op: "create", title: "Later" }]);
  expect(() => gitIn(dir, ...words)).toThrow("update-ref");
});

test("a second run, and a dry run, write nothing and make no backup", async () => {
  const dir = await olderRepository();
  const store = await openStore(dir);
  const before = head(dir);
  const dry = await migrateStore(store, true);
  expect([dry.older.length, dry.commit, dry.backup]).toEqual([4, undefined, undefined]);
  expect([head(dir), backups(dir)]).toEqual([before, []]);
  const { commit } = await migrateStore(store, false);
  const again = await migrateStore(store, false);
  expect([again.older, again.commit, again.backup]).toEqual([[], undefined, undefined]);
  expect([head(dir), backups(dir).length]).toEqual([commit, 1]);
});

test("a dry run on another tool's commit writes nothing either", async () => {
  const { dir, store } = await newStore();
  commitByHand(dir, { [pathOf(ID)]: JSON.stringify({ schema: 0, id: ID, title: "T" }) });
  const before = head(dir);
  const { older, problems } = await migrateStore(store, true);
  expect([older.map((d) => d.path), problems, head(dir)]).toEqual([[pathOf(ID)], [], before]);
});

test("two clones that migrate by themselves make the same commit", async () => {
  const dir = await olderRepository();
  const copy = copyOf(dir);
  const clock = new TestClock();
  clock.wait(86_400);
  await migrateStore(await openStore(dir), false);
  await migrateStore(await openStore(copy, { clock }), false);
  expect(head(copy)).toBe(head(dir));
});

test("the join of a migrated history with one that is not is the migrated join", async () => {
  const dir = await olderRepository();
  const [copy, third] = [copyOf(dir), copyOf(dir)];
  const [a, b, c] = [await openStore(dir), await openStore(copy), await openStore(third)];
  const edit = { op: "label", id: ID, add: ["edited"] } as const;
  await batch(b, [edit, { op: "create", title: "New" }]);
  const edited = head(copy);
  await migrateStore(a, false);
  // Joined in both orders, and migrated after the other's change as well as before.
  await joinCommit(a, fetchFrom(dir, copy));
  await migrateStore(b, false);
  await joinCommit(c, fetchFrom(third, copy));
  await migrateStore(c, false);
  expect(gitIn(dir, "merge-base", REF, edited)).toBe(edited);
  expect(new Set([treeOf(dir), treeOf(copy), treeOf(third)]).size).toBe(1);
  expect(fileAt(dir, pathOf(ID))).toContain('"edited"');
});

test("what another writes in between is kept, and its head is the backup", async () => {
  const dir = await olderRepository();
  const store = await openStore(dir);
  const rival = await openStore(dir);
  let written = "";
  const write = async (): Promise<void> => {
    const { commit } = await batch(rival, [{ op: "label", id: ID, add: ["rival"] }]);
    written = commit ?? "";
  };
  // The first swap makes the backup, the second one moves the tickets.
  const nothing = async (): Promise<void> => undefined;
  const { older, commit } = await migrateStore(racing(store, nothing, write), false);
  // The rival's change had brought its ticket up to date.
  expect(older.map((d) => d.path)).not.toContain(pathOf(ID));
  expect(gitIn(dir, "rev-parse", `${REF}~1`)).toBe(written);
  expect(head(dir)).toBe(commit);
  expect(fileAt(dir, pathOf(ID))).toContain('"rival"');
  expect(backups(dir).map((line) => line.split(" ")[1])).toEqual([written]);
});

test("two writers that migrate at once leave one commit and one backup", async () => {
  const dir = await olderRepository();
  const stores = await Promise.all([openStore(dir), openStore(dir), openStore(dir)]);
  const count = commitCount(dir);
  const done = await Promise.all(stores.map((store) => migrateStore(store, false)));
  expect(done.filter((d) => d.commit !== undefined)).toHaveLength(1);
  expect([commitCount(dir), backups(dir).length]).toEqual([count + 1, 1]);
});

test("what can't be read is told and left alone, the rest is migrated", async () => {
  const broken = '{ "schema": 0, "id": "7k3m9p2qx4wz", "title": 7, "_v": { "all": "x" } }';
  const dir = await olderRepository({
    ...OLDER,
    [pathOf(ID)]: broken,
    "views/mine.json": "{ not JSON",
    "agents/one.json": '{ "name": "one" }',
  });
  const { older, problems } = await migrateStore(await openStore(dir), false);
  expect(older).toHaveLength(3);
  expect(problems.map((p) => p.path)).toEqual(["agents/one.json", "views/mine.json", pathOf(ID)]);
  expect(fileAt(dir, pathOf(ID))).toBe(broken);
});

test("a document that would become too large is left alone", async () => {
  const title = "x".repeat(1000);
  const lines = Array.from({ length: 300_000 }, () => "").join("\\n");
  const text = `{ "schema": 0, "id": "${ID}", "title": "${title}", "body": "${lines}", "_v": { "all": "01jd3zkq8h0000a1b2c3d4" } }`;
  expect(text.length).toBeLessThan(1024 * 1024);
  const dir = await olderRepository({ [pathOf(ID)]: text });
  const { older, problems } = await migrateStore(await openStore(dir), false);
  expect([older, problems.map((p) => p.path)]).toEqual([[], [pathOf(ID)]]);
});

test("a store with a newer document is not written", async () => {
  const newer = '{ "schema": 2, "name": "mine", "_v": {} }';
  const dir = await olderRepository({ ...OLDER, "views/mine.json": newer });
  const before = head(dir);
  const store = await openStore(dir);
  for (const dryRun of [true, false])
    await expect(migrateStore(store, dryRun)).rejects.toMatchObject({ code: "NEWER_FORMAT" });
  expect([head(dir), backups(dir)]).toEqual([before, []]);
});

test("where nothing can be published no backup stays", async () => {
  const dir = await olderRepository();
  const store = await openStore(dir);
  const full = async (): Promise<never> => {
    throw new Error("no space left");
  };
  const failing = { ...store, repo: { ...store.repo, storePack: full } };
  await expect(migrateStore(failing, false)).rejects.toThrow("no space left");
  expect(backups(dir)).toEqual([]);
});

test("it is no batch: undo passes it by, a revert of it is refused, the log tells what it is", async () => {
  const dir = await olderRepository();
  const tickets = await openClone(dir);
  const { commit } = await tickets.migrate();
  const [entry] = await tickets.history({ changes: true });
  expect(entry).toMatchObject({ kind: "migration", commit, changes: [] });
  await expect(tickets.revert(commit ?? "")).rejects.toMatchObject({ code: "NOT_A_BATCH" });
  expect((await tickets.lastBatch()).commit).not.toBe(commit);
});

test("progress is told", async () => {
  const dir = await olderRepository();
  const told: string[] = [];
  const store = await openStore(dir);
  await migrateStore({ ...store, onProgress: ({ what }) => void told.push(what) }, true);
  expect(told).toEqual(["reading", "checking"]);
});

test("tickets without anything older say so", async () => {
  const dir = await ticketRepository();
  const { older, problems, commit } = await migrateStore(await openStore(dir), false);
  expect([older, problems, commit, backups(dir)]).toEqual([[], [], undefined, []]);
});
