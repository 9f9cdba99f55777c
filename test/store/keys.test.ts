import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { joinCommit } from "../../src/store/join.ts";
import { readTickets } from "../../src/store/read-tickets.ts";
import { headSnapshot } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  commitCount,
  fetchFrom,
  head,
  newStore,
  objectCount,
  openStore,
  TestClock,
  ticketRepository,
  treeOf,
} from "./support.ts";

const PLAN: readonly Operation[] = [
  { op: "create", title: "Epic", ref: "$epic", criteria: ["one", "two"] },
  { op: "create", title: "Child", parent: "$epic" },
  { op: "comment", id: "$epic", body: "from the nightly run" },
];

async function tickets(store: Store) {
  const read = await readTickets(store, await headSnapshot(store));
  return read.tickets.map(({ ticket }) => ticket).sort((a, b) => (a.title < b.title ? -1 : 1));
}

test("a key that was used does nothing, and names the commit that used it", async () => {
  const { dir, store } = await newStore();
  const first = await batch(store, PLAN, { key: "plan" });
  await batch(store, [{ op: "create", title: "between" }]);
  const [before, objects] = [head(dir), objectCount(dir)];
  const again = await batch(store, PLAN, { key: "plan" });
  expect(again).toMatchObject({
    commit: first.commit,
    batch: first.batch,
    repeated: true,
    changed: [],
    created: first.created,
  });
  expect([head(dir), objectCount(dir)]).toEqual([before, objects]);
});

test("a key that was used for other operations is an error that names the commit", async () => {
  const { store } = await newStore();
  const first = await batch(store, PLAN, { key: "plan" });
  const other = [...PLAN, { op: "create", title: "more" }] as const;
  await expect(batch(store, other, { key: "plan" })).rejects.toMatchObject({
    code: "KEY_REUSED",
    kind: "conflict",
    data: { key: "plan", commit: first.commit },
  });
  expect((await batch(store, other, { key: "plan 2" })).repeated).toBe(false);
});

test("one key is not another that begins alike or looks like a key with its hash", async () => {
  const { dir, store } = await newStore();
  const keys = ["a", "a b", "ab", "a b c", "A", "a  b", "0123456789abcdef0123456789abcdef"];
  for (const key of keys) await batch(store, PLAN, { key });
  expect(commitCount(dir)).toBe(1 + keys.length);
  for (const key of keys) expect((await batch(store, PLAN, { key })).repeated).toBe(true);
});

test.each(["", " a", "a\nTicket-Reverts: x", "a\u0000", "\ud800", "a\u2028b", "x".repeat(201)])(
  "the key %j, which a trailer can't hold, is refused",
  async (key) => {
    const { dir, store } = await newStore();
    await expect(batch(store, PLAN, { key })).rejects.toMatchObject({ code: "INVALID_VALUE" });
    expect(commitCount(dir)).toBe(1);
  },
);

test("the same keyed batch in two clones joins into one set of tickets", async () => {
  const clock = new TestClock();
  const base = await ticketRepository();
  const clones = [];
  for (const name of ["a", "b"]) {
    const dir = scratch(name);
    gitIn(dir, "clone", "-q", "--mirror", base, ".");
    clock.wait(60);
    const store = await openStore(dir, { clock });
    const result = await batch(store, PLAN, { key: "plan" });
    clones.push({ dir, store, result });
  }
  const [a, b] = clones;
  if (a === undefined || b === undefined) throw new Error("no clones");
  expect(a.result.created).toEqual(b.result.created);
  expect(a.result.commit).not.toBe(b.result.commit);
  await joinCommit(a.store, fetchFrom(a.dir, b.dir));
  await joinCommit(b.store, fetchFrom(b.dir, a.dir));
  expect(head(a.dir)).toBe(head(b.dir));
  const [child, epic, ...more] = await tickets(a.store);
  expect(more).toEqual([]);
  expect(child?.links).toEqual([{ type: "parent", to: epic?.id }]);
  expect(epic?.criteria.map((c) => c.text)).toEqual(["one", "two"]);
  expect(epic?.comments.map((c) => c.body)).toEqual(["from the nightly run"]);
  expect((await batch(a.store, PLAN, { key: "plan" })).repeated).toBe(true);
  expect(treeOf(a.dir)).toBe(treeOf(b.dir));
});

test("tickets of a key whose commit is not in this history are not written over", async () => {
  const { dir, store } = await newStore();
  await batch(store, PLAN, { key: "plan" });
  const [, epic] = await tickets(store);
  await batch(store, [{ op: "set", id: epic?.id ?? "", fields: { title: "Changed since" } }]);
  // As an import of a full export leaves it: the tickets are here, the commit is not.
  const files = gitIn(dir, "ls-tree", "-r", "--name-only", "refs/tickets/main").split("\n");
  const content = Object.fromEntries(
    files.map((path) => [path, gitIn(dir, "show", `refs/tickets/main:${path}`)]),
  );
  commitByHand(dir, content, { parents: [] });
  await expect(batch(store, PLAN, { key: "plan" })).rejects.toMatchObject({
    code: "BATCH_FAULTY",
    data: { faults: [{ code: "KEY_REUSED" }, { code: "KEY_REUSED" }, { code: "UNKNOWN_REF" }] },
  });
  expect((await tickets(store)).map((t) => t.title)).toEqual(["Changed since", "Child"]);
});
