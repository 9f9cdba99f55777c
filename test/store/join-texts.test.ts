import { expect, test } from "vitest";
import { joinCommit } from "../../src/store/join.ts";
import { revertCommit } from "../../src/store/revert.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn } from "../support/git-env.ts";
import { type Clone, cloneOf, hub, sync } from "./remotes.ts";
import {
  batch,
  commitByHand,
  fetchFrom,
  fileAt,
  head,
  openClone,
  pathOf,
  REF,
  racing,
  TestClock,
  treeOf,
} from "./support.ts";

const TEXT = "one\ntwo\nthree";

const write = (store: Store, id: string, body: string) =>
  batch(store, [{ op: "set", id, fields: { body } }]);

/** Clones on one clock that all have a ticket with three lines. */
async function clones(count: number) {
  const remote = await hub();
  const clock = new TestClock();
  const first = await cloneOf(remote, clock);
  const { created } = await batch(first.store, [{ op: "create", title: "One", body: TEXT }]);
  await sync(first.store);
  const all: Clone[] = [first];
  while (all.length < count) all.push(await cloneOf(remote, clock));
  const [id = ""] = created;
  const [a, b, c] = all;
  if (a === undefined || b === undefined) throw new Error("fewer than two clones");
  return { a, b, c: c ?? a, all, id, clock, remote };
}

/** Two clones that wrote the text, each something else. */
async function torn(here = "here", there = "there") {
  const found = await clones(2);
  await write(found.a.store, found.id, here);
  await write(found.b.store, found.id, there);
  return found;
}

const ticketIn = ({ dir }: Clone, id: string) => JSON.parse(fileAt(dir, pathOf(id)));
const showIn = async ({ dir }: Clone, clock: TestClock, id: string) =>
  (await openClone(dir, { clock })).show(id);

test("two clones that join the same heads make the same join, and the same commit after it", async () => {
  const { a, b, id, clock } = await torn("ONE\ntwo\nthree", "one\ntwo\nTHREE");
  const [ofA, ofB] = [fetchFrom(b.dir, a.dir), fetchFrom(a.dir, b.dir)];
  const joined = await joinCommit(a.store, ofB);
  expect(joined.texts).toMatchObject([{ name: id, field: "body", became: "merged" }]);
  const there = await joinCommit(b.store, ofA);
  expect([there.join, there.commit]).toEqual([joined.join, joined.commit]);
  expect(joined.commit).not.toBe(joined.join);
  expect(gitIn(a.dir, "rev-parse", REF, `${REF}^`).split("\n")).toEqual([
    joined.commit,
    joined.join,
  ]);
  expect(ticketIn(a, id).body).toEqual(["ONE", "two", "THREE"]);
  expect(gitIn(a.dir, "fsck", "--strict", "--no-dangling")).toBe("");
  const { findings, joins } = await (await openClone(a.dir, { clock })).verify();
  expect([joins, findings]).toEqual([1, []]);
});

test("the ref goes over both commits in one step: nobody sees the one without the other", async () => {
  const { a, b } = await torn();
  const before = gitIn(a.dir, "reflog", REF).split("\n").length;
  await joinCommit(a.store, fetchFrom(a.dir, b.dir));
  expect(gitIn(a.dir, "reflog", REF).split("\n").length).toBe(before + 1);
});

test("the text that lost is shown until the text is written again, here and there", async () => {
  const { a, b, id, clock } = await torn();
  await sync(a.store);
  expect((await sync(b.store)).joins[0]?.texts).toMatchObject([{ became: "kept" }]);
  await sync(a.store);
  for (const clone of [a, b]) {
    const { body, conflicts } = await showIn(clone, clock, id);
    expect([body, conflicts.map((c) => c.text)]).toEqual(["there", ["here"]]);
  }
  await write(a.store, id, "here and there");
  await sync(a.store);
  await sync(b.store);
  expect((await showIn(b, clock, id)).conflicts).toEqual([]);
  expect(treeOf(a.dir)).toBe(treeOf(b.dir));
});

test("whoever wrote on another join is joined over it, and all have one tree", async () => {
  const { all, a, b, c, id, clock } = await clones(3);
  await write(a.store, id, "ONE\ntwo\nthree");
  await write(b.store, id, "one\ntwo\nTHREE");
  await write(c.store, id, "one\ntwo\nthree\nfour");
  // a and b join the same two; c has joined only one of them, and writes on.
  const [ofA, ofB, ofC] = [head(a.dir), head(b.dir), head(c.dir)];
  for (const { dir } of all)
    for (const { dir: other } of all) if (dir !== other) fetchFrom(dir, other);
  await joinCommit(a.store, ofB);
  await joinCommit(b.store, ofA);
  await joinCommit(c.store, ofB);
  await batch(c.store, [{ op: "label", id, add: ["later"] }]);
  for (const { store } of [...all, ...all]) await sync(store);
  for (const { store } of all) await sync(store);
  expect(new Set(all.map(({ dir }) => treeOf(dir))).size).toBe(1);
  const { body, conflicts } = await showIn(b, clock, id);
  const texts = [body, ...conflicts.map(({ text }) => text)].join("\n");
  for (const word of ["ONE", "THREE", "four"]) expect(texts).toContain(word);
  expect(await (await openClone(a.dir, { clock })).verify()).toMatchObject({ findings: [] });
  expect(ofC).not.toBe(head(c.dir));
});

test("who loses the race joins anew, with what was written meanwhile", async () => {
  const { a, b, id } = await torn("here\ntwo\nthree", "one\ntwo\nthere");
  const rival = () => write(a.store, id, "here\ntwo\nthree\nfour");
  const other = fetchFrom(a.dir, b.dir);
  const { texts } = await joinCommit(racing(a.store, rival), other);
  expect(texts).toMatchObject([{ became: "kept" }]);
  expect(ticketIn(a, id).body).toEqual(["here", "two", "three", "four"]);
  expect(Object.values(ticketIn(a, id).conflicts)).toEqual([["one", "two", "there"]]);
});

test("a hand that wrote a text is no other than a command", async () => {
  const { a, b, id } = await clones(2);
  await write(a.store, id, "ONE\ntwo\nthree");
  const path = pathOf(id);
  commitByHand(b.dir, { [path]: fileAt(b.dir, path).replace('"three"', '"THREE"') });
  await joinCommit(a.store, fetchFrom(a.dir, b.dir));
  expect(ticketIn(a, id).body).toEqual(["ONE", "two", "THREE"]);
});

test("what brought texts together can be reverted, and that reverted too", async () => {
  const { a, b, id } = await torn("ONE\ntwo\nthree", "one\ntwo\nTHREE");
  const { commit } = await joinCommit(a.store, fetchFrom(a.dir, b.dir));
  const taken = await revertCommit(a.store, commit, { force: false, dryRun: false });
  expect(ticketIn(a, id).body).toEqual(["one", "two", "THREE"]);
  await revertCommit(a.store, taken.commit ?? "", { force: false, dryRun: false });
  expect(ticketIn(a, id).body).toEqual(["ONE", "two", "THREE"]);
  const kept = await torn();
  const { commit: beside } = await joinCommit(kept.a.store, fetchFrom(kept.a.dir, kept.b.dir));
  await revertCommit(kept.a.store, beside, { force: false, dryRun: false });
  expect(ticketIn(kept.a, kept.id).conflicts).toBeUndefined();
});

test("a text that would make its ticket too large is not kept beside", async () => {
  const long = (c: string) => `${c.repeat(1000)}\n`.repeat(600);
  const { a, b, id } = await torn(long("a"), long("b"));
  const { texts, commit, join } = await joinCommit(a.store, fetchFrom(a.dir, b.dir));
  expect([texts, commit]).toEqual([[], join]);
  expect(ticketIn(a, id).conflicts).toBeUndefined();
});

test("the report names texts, and does not call lost what is merged or kept", async () => {
  const { a, b, id, clock } = await torn();
  await sync(b.store);
  const tickets = await openClone(a.dir, { clock });
  const texts = [{ id, field: "body", element: null, became: "kept" }];
  expect((await tickets.sync({ dryRun: true })).remotes).toMatchObject([
    { texts, lost: [], sent: 3 },
  ]);
  expect((await tickets.sync()).remotes).toMatchObject([{ texts, lost: [], sent: 3 }]);
  const other = await openClone(b.dir, { clock });
  expect((await other.sync()).remotes).toMatchObject([{ texts, lost: [], received: 3 }]);
  const [last] = await other.history({ changes: true });
  expect(last).toMatchObject({ kind: "texts", touched: [id] });
});

test("merge brings texts together too, and says so", async () => {
  const { a, b, id, clock } = await torn();
  const other = fetchFrom(a.dir, b.dir);
  const tickets = await openClone(a.dir, { clock });
  expect(await tickets.merge(other)).toMatchObject({
    kind: "joined",
    commit: head(a.dir),
    texts: [{ id, field: "body", became: "kept" }],
  });
});

test("verify makes the commit again, and names one that did something else", async () => {
  const { a, b, id, clock } = await torn();
  await joinCommit(a.store, fetchFrom(a.dir, b.dir));
  const message = gitIn(a.dir, "log", "-1", "--format=%B", REF);
  const file = fileAt(a.dir, pathOf(id)).replace('"here"', '"never written"');
  const parents = [gitIn(a.dir, "rev-parse", `${REF}^`)];
  commitByHand(a.dir, { [pathOf(id)]: file }, { message, parents });
  const problems = async () => {
    const { findings } = await (await openClone(a.dir, { clock })).verify();
    return findings.map(({ problem }) => problem);
  };
  expect(await problems()).toEqual(["is not what brings the texts of its join together"]);
  commitByHand(a.dir, {}, { message });
  expect(await problems()).toContain("brings texts together where nothing was joined");
  commitByHand(a.dir, {}, { message: message.replace("Texts: 1", "Texts: 2") });
  expect(await problems()).toContain(
    "brought texts together by rules 2, which this version does not have",
  );
});
