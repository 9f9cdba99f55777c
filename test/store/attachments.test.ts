import { expect, test } from "vitest";
import { sha256OfBytes } from "../../src/base/hash.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { joinCommit } from "../../src/store/join.ts";
import { readAttachment } from "../../src/store/read-attachment.ts";
import { revertCommit } from "../../src/store/revert.ts";
import { requireHead } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  fetchFrom,
  newStore,
  objectCount,
  openStore,
  REF,
  TestClock,
  treeOf,
} from "./support.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const hashOf = (text: string): string => sha256OfBytes(Buffer.from(text));
const attach = (id: string, name: string, text: string): Operation => ({
  op: "attach",
  id,
  add: [{ name, content: base64(text) }],
});
const detach = (id: string, ...remove: string[]): Operation => ({ op: "attach", id, remove });
const folderOf = (id: string): string => `attachments/${id[0]}/${id[1]}/${id}`;
const fileOf = (id: string, text: string): string => `${folderOf(id)}/${hashOf(text)}`;
const attached = (dir: string): string[] =>
  gitIn(dir, "ls-tree", "-r", "--name-only", REF, "attachments/").split("\n").filter(Boolean);

async function ticketIn(store: Store): Promise<string> {
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  return created[0] ?? "";
}

async function findings(store: Store): Promise<readonly string[]> {
  const { findings: found } = await verifyStore(store, await requireHead(store), () => []);
  return found.map((f) => `${f.severity} ${f.path.slice(0, 11)} ${f.problem}`);
}

test("a file enters with the ticket that names it, in one commit and one pack", async () => {
  const { dir, store } = await newStore();
  const id = await ticketIn(store);
  const before = objectCount(dir);
  await batch(store, [attach(id, "a.txt", "hello")]);
  expect(attached(dir)).toEqual([fileOf(id, "hello")]);
  // Blob and ticket, the commit, and the trees above both: root, tickets/a/b, attachments/a/b/id.
  expect(objectCount(dir) - before).toBe(2 + 1 + 1 + 3 + 4);
  expect(gitIn(dir, "cat-file", "blob", `${REF}:${fileOf(id, "hello")}`)).toBe("hello");
  const head = await requireHead(store);
  const bytes = await readAttachment(store, head, id, hashOf("hello"));
  expect(Buffer.from(bytes).toString()).toBe("hello");
  expect(await findings(store)).toEqual([]);
});

test("a file stays as long as a name of its ticket means it", async () => {
  const { dir, store } = await newStore();
  const id = await ticketIn(store);
  await batch(store, [attach(id, "a", "one"), attach(id, "b", "one"), attach(id, "c", "two")]);
  await batch(store, [detach(id, "a")]);
  expect(attached(dir)).toEqual([fileOf(id, "one"), fileOf(id, "two")].sort());
  await batch(store, [attach(id, "b", "three"), detach(id, "c")]);
  expect(attached(dir)).toEqual([fileOf(id, "three")]);
  await batch(store, [attach(id, "d", "four"), detach(id, "b", "d")]);
  expect(attached(dir)).toEqual([]);
});

test("what a faulty operation would attach is not stored", async () => {
  const { dir, store } = await newStore();
  const id = await ticketIn(store);
  const faulty: Operation = {
    op: "attach",
    id,
    add: [
      { name: "good", content: base64("good") },
      { name: "a/b", content: base64("bad") },
    ],
  };
  const result = await batch(store, [faulty, attach(id, "x", "x")], { atomic: false });
  expect(result.faults.map((f) => f.error.code)).toEqual(["INVALID_VALUE"]);
  expect(attached(dir)).toEqual([fileOf(id, "x")]);
});

test("a revert takes a file out, and the revert of that brings it back", async () => {
  const { dir, store } = await newStore();
  const id = await ticketIn(store);
  const { commit } = await batch(store, [attach(id, "a", "one")]);
  const options = { force: false, dryRun: false };
  const undone = await revertCommit(store, commit ?? "", options);
  expect(attached(dir)).toEqual([]);
  await batch(store, [{ op: "label", id, add: ["later"] }]);
  await revertCommit(store, undone.commit ?? "", options);
  expect(attached(dir)).toEqual([fileOf(id, "one")]);
  const removed = await batch(store, [detach(id, "a"), attach(id, "b", "two")]);
  await revertCommit(store, removed.commit ?? "", options);
  expect(attached(dir)).toEqual([fileOf(id, "one")]);
  expect(await findings(store)).toEqual([]);
});

async function twoClones() {
  const clock = new TestClock();
  const { dir, store } = await newStore({ clock });
  const id = await ticketIn(store);
  await batch(store, [attach(id, "a", "one")]);
  const copy = scratch("clone");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = { dir: copy, store: await openStore(copy, { clock }) };
  return { mine: { dir, store }, other, id };
}

type Clone = Awaited<ReturnType<typeof twoClones>>["mine"];

/** Joins each into the other, and checks that they agree. */
async function joinBoth(mine: Clone, other: Clone): Promise<void> {
  const [theirs, ours] = [fetchFrom(mine.dir, other.dir), fetchFrom(other.dir, mine.dir)];
  await joinCommit(mine.store, theirs);
  await joinCommit(other.store, ours);
  expect(treeOf(other.dir)).toBe(treeOf(mine.dir));
  expect(await findings(mine.store)).toEqual([]);
}

test("what one side removed is gone after a join, what both added is there", async () => {
  const { mine, other, id } = await twoClones();
  await batch(mine.store, [detach(id, "a"), attach(id, "b", "two")]);
  await batch(other.store, [attach(id, "c", "three")]);
  await joinBoth(mine, other);
  expect(attached(mine.dir)).toEqual([fileOf(id, "two"), fileOf(id, "three")].sort());
});

test("a removal on one side alone takes the file out, whatever else the other did", async () => {
  const { mine, other, id } = await twoClones();
  await batch(mine.store, [detach(id, "a")]);
  await batch(other.store, [{ op: "create", title: "Two" }]);
  await joinBoth(mine, other);
  expect(attached(mine.dir)).toEqual([]);
});

test("a file that each side names otherwise, and neither as joined, is gone", async () => {
  const { mine, other, id } = await twoClones();
  await batch(mine.store, [attach(id, "x", "one"), detach(id, "a")]);
  await joinBoth(mine, other);
  await batch(mine.store, [attach(id, "y", "one"), detach(id, "x")]);
  await batch(other.store, [attach(id, "y", "other")]);
  await joinBoth(mine, other);
  expect(attached(mine.dir)).toEqual([fileOf(id, "other")]);
});

test("a file that a hand put beside a ticket on one side only does not come through a join", async () => {
  const { mine, other, id } = await twoClones();
  commitByHand(mine.dir, { [fileOf(id, "stray")]: "stray" });
  commitByHand(other.dir, { [fileOf(id, "strange")]: "strange" });
  await joinCommit(mine.store, fetchFrom(mine.dir, other.dir));
  expect(attached(mine.dir)).toEqual([fileOf(id, "one")]);
});

test("a file attached on both sides is one", async () => {
  const { mine, other, id } = await twoClones();
  await batch(mine.store, [attach(id, "b", "same")]);
  await batch(other.store, [attach(id, "b", "same")]);
  await joinBoth(mine, other);
  expect(attached(mine.dir)).toEqual([fileOf(id, "one"), fileOf(id, "same")].sort());
});

test("verify finds files that are missing, nobody's, or not what their names say", async () => {
  const { dir, store } = await newStore();
  const id = await ticketIn(store);
  await batch(store, [attach(id, "a", "one"), attach(id, "b", "two")]);
  commitByHand(dir, {
    [fileOf(id, "one")]: undefined,
    [fileOf(id, "two")]: "tampered",
    [fileOf(id, "stray")]: "stray",
  });
  expect([...(await findings(store))].sort()).toEqual([
    "error attachments is not there",
    "error attachments is not what its name says",
    "warning attachments is named by no ticket",
    expect.stringMatching(/^warning commit .* was not made by git ticket$/),
  ]);
  const head = await requireHead(store);
  for (const text of ["one", "two"])
    await expect(readAttachment(store, head, id, hashOf(text))).rejects.toMatchObject({
      code: "STORE_DAMAGED",
    });
});
