import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import { joinCommit } from "../../src/store/join.ts";
import { readTickets } from "../../src/store/read-tickets.ts";
import { type RevertOutcome, revertCommit } from "../../src/store/revert.ts";
import { headSnapshot } from "../../src/store/snapshot.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import {
  batch,
  commitByHand,
  commitCount,
  fetchFrom,
  fileAt,
  head,
  newStore,
  openStore,
  pathOf,
  TestClock,
  treeOf,
} from "./support.ts";

function revert(store: Store, commit: string | undefined, force = false): Promise<RevertOutcome> {
  return revertCommit(store, commit ?? "", { force, dryRun: false });
}

async function ticketsOf(store: Store): Promise<readonly Ticket[]> {
  return (await readTickets(store, await headSnapshot(store))).tickets.map((t) => t.ticket);
}

async function oneTicket() {
  const { dir, store } = await newStore();
  const made = await batch(store, [
    { op: "create", title: "One", labels: ["old"], body: "before", assignees: ["ada@example.com"] },
  ]);
  const [id = ""] = made.created;
  const ticket = async (): Promise<Ticket> => {
    const found = (await ticketsOf(store)).find((t) => t.id === id);
    if (found === undefined) throw new Error("no ticket");
    return found;
  };
  return { dir, store, id, made, ticket };
}

const kept = (outcome: RevertOutcome) => outcome.kept.map((k) => [k.field, k.element, k.reason]);

test("a revert brings back every value that the batch wrote, and says which commit it takes back", async () => {
  const { dir, store, id, ticket } = await oneTicket();
  const before = await ticket();
  const { commit } = await batch(store, [
    { op: "set", id, fields: { title: "Two", body: "after", priority: "high", custom: { a: 1 } } },
    { op: "label", id, add: ["new"], remove: ["old"] },
    { op: "close", id },
    { op: "comment", id, body: "closing" },
  ]);
  const outcome = await revert(store, commit);
  expect(outcome).toMatchObject({ kept: [], lost: [], changed: [id], commit: head(dir) });
  const { updated: _, ...rest } = await ticket();
  const { updated: __, ...was } = before;
  expect(rest).toEqual(was);
  expect(gitIn(dir, "log", "-1", "--format=%s%n%(trailers:key=Ticket-Reverts)", head(dir))).toMatch(
    new RegExp(`^Revert "Batch on 1 ticket: .*"\nTicket-Reverts: ${commit}`),
  );
});

test("what was changed later stays, and is reported with the value that stands", async () => {
  const { store, id, ticket } = await oneTicket();
  const { commit } = await batch(store, [
    { op: "set", id, fields: { title: "Two", priority: "high" } },
    { op: "label", id, add: ["a", "b"] },
  ]);
  await batch(store, [
    { op: "set", id, fields: { title: "Three" } },
    { op: "label", id, remove: ["b"] },
    { op: "assign", id, add: ["bob@example.com"] },
  ]);
  const outcome = await revert(store, commit);
  expect(outcome.kept).toMatchObject([{ name: id, field: "title", value: "Three" }]);
  expect(await ticket()).toMatchObject({
    title: "Three",
    priority: null,
    labels: ["old"],
    assignees: ["ada@example.com", "bob@example.com"],
  });
});

test("reverting twice changes nothing, reverting the revert brings the batch back", async () => {
  const { dir, store, id, ticket } = await oneTicket();
  const { commit } = await batch(store, [{ op: "set", id, fields: { title: "Two" } }]);
  const after = treeOf(dir);
  const undo = await revert(store, commit);
  const count = commitCount(dir);
  expect((await revert(store, commit)).commit).toBeUndefined();
  expect(commitCount(dir)).toBe(count);
  const redo = await revert(store, undo.commit);
  expect(redo.kept).toEqual([]);
  expect((await ticket()).title).toBe("Two");
  expect(treeOf(dir)).not.toBe(after); // later stamps
  await revert(store, redo.commit);
  expect((await ticket()).title).toBe("One");
});

test("a created ticket is deleted again, unless somebody has worked on it since", async () => {
  const { store, id, made, ticket } = await oneTicket();
  const { commit } = await batch(store, [{ op: "label", id, add: ["x"] }]);
  const refused = await revert(store, made.commit);
  expect([refused.commit, kept(refused)]).toEqual([
    undefined,
    [["created", undefined, "changed-later"]],
  ]);
  expect((await ticket()).deleted).toBe(false);
  const forced = await revert(store, made.commit, true);
  expect((await ticket()).deleted).toBe(true);
  await revert(store, forced.commit);
  expect((await ticket()).deleted).toBe(false);
  expect((await revert(store, commit)).kept).toEqual([]);
});

test("a deleted ticket comes back whole, and transitions are not asked about", async () => {
  const { store, id, ticket } = await oneTicket();
  const closed = await batch(store, [{ op: "close", id }]);
  await batch(store, [{ op: "reopen", id }]);
  await batch(store, [{ op: "move", id, to: "in-progress" }]);
  const { commit } = await batch(store, [{ op: "close", id, resolution: "wontfix" }]);
  await revert(store, commit);
  expect(await ticket()).toMatchObject({ status: "in-progress", resolution: null });
  expect(kept(await revert(store, closed.commit))).toEqual([
    ["status", undefined, "changed-later"],
  ]);
  const gone = await batch(store, [{ op: "delete", id }]);
  await revert(store, gone.commit);
  expect((await ticket()).deleted).toBe(false);
});

test("a comment that was taken back is no longer shown, and comes back with the redo", async () => {
  const { store, id, ticket } = await oneTicket();
  const { commit } = await batch(store, [{ op: "comment", id, body: "hasty" }]);
  const undo = await revert(store, commit);
  expect((await ticket()).comments).toEqual([]);
  await revert(store, undo.commit);
  expect((await ticket()).comments.map((c) => c.body)).toEqual(["hasty"]);
});

test("a dry run of a revert says what it would do, and writes nothing", async () => {
  const { dir, store, id } = await oneTicket();
  const { commit = "" } = await batch(store, [{ op: "set", id, fields: { title: "Two" } }]);
  const outcome = await revertCommit(store, commit, { force: false, dryRun: true });
  expect([outcome.commit, outcome.changed]).toEqual([undefined, [id]]);
  expect(head(dir)).toBe(commit);
});

test("what is no batch of these tickets is refused, with a way out", async () => {
  const { dir, store, id } = await oneTicket();
  const init = gitIn(dir, "rev-list", "--max-parents=0", head(dir));
  const path = pathOf(id);
  const foreign = commitByHand(dir, { [path]: fileAt(dir, path).replace("One", "Hand") });
  await batch(store, [{ op: "label", id, add: ["x"] }]);
  const adoption = gitIn(dir, "rev-parse", `${head(dir)}^`);
  const unrelated = gitIn(dir, "commit-tree", treeOf(dir), "-m", "Not ours");
  const { dir: elsewhere, store: other } = await newStore();
  const { commit: theirs = "" } = await batch(other, [{ op: "create", title: "Theirs" }]);
  gitIn(dir, "fetch", "-q", elsewhere, "+refs/tickets/main:refs/fetched/tickets");
  for (const commit of [init, foreign, adoption, unrelated, theirs])
    await expect(revert(store, commit)).rejects.toMatchObject({
      code: "NOT_A_BATCH",
      kind: "conflict",
      data: { commit },
      hint: expect.any(String),
    });
});

test("a join is refused; each batch that it brought can be taken back", async () => {
  const { dir, store, id, ticket } = await oneTicket();
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openStore(copy);
  const theirs = await batch(other, [{ op: "label", id, add: ["theirs"] }]);
  await batch(store, [{ op: "label", id, add: ["ours"] }]);
  const join = await joinCommit(store, fetchFrom(dir, copy));
  await expect(revert(store, join.commit)).rejects.toMatchObject({ code: "NOT_A_BATCH" });
  await revert(store, theirs.commit);
  expect((await ticket()).labels).toEqual(["old", "ours"]);
});

test("a value that had lost to the batch elsewhere is reported, and does not come back by itself", async () => {
  const clock = new TestClock();
  const { dir, id, ticket } = await oneTicket();
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openStore(copy, { clock });
  const set = (fields: object): Operation => ({ op: "set", id, fields });
  clock.wait(60);
  await batch(other, [set({ priority: "low" })]);
  clock.wait(60);
  const here = await openStore(dir, { clock });
  await batch(here, [set({ title: "Second" })]);
  const { commit } = await batch(here, [set({ priority: "high", title: "Third" })]);
  await joinCommit(here, fetchFrom(dir, copy));
  expect((await ticket()).priority).toBe("high");
  const outcome = await revert(here, commit);
  expect(outcome.lost).toMatchObject([{ name: id, field: "priority", value: "low" }]);
  expect(await ticket()).toMatchObject({ priority: null, title: "Second" });
});

test("links that would now close a cycle are not brought back; a cycle that is there is no reason", async () => {
  const { store, id: a } = await oneTicket();
  const { created } = await batch(store, [
    { op: "create", title: "Two" },
    { op: "create", title: "Three" },
  ]);
  const [b = "", c = ""] = created;
  const link = (op: "link" | "unlink", from: string, to: string): Operation => ({
    op,
    id: from,
    type: "depends-on",
    to,
  });
  await batch(store, [link("link", a, b), link("link", b, c)]);
  const cut = await batch(store, [link("unlink", a, b), { op: "label", id: a, add: ["cut"] }]);
  await batch(store, [link("link", c, a)]);
  await expect(revert(store, cut.commit)).rejects.toMatchObject({
    code: "REVERT_CYCLE",
    kind: "conflict",
    data: { type: "depends-on", ids: [a, b, c] },
  });
  const renamed = await batch(store, [{ op: "set", id: a, fields: { title: "Renamed" } }]);
  expect((await revert(store, renamed.commit)).changed).toEqual([a]);
});

test("a ticket on a cycle that a join brought about can be reverted all the same", async () => {
  const { dir, store, id: a } = await oneTicket();
  const { created } = await batch(store, [{ op: "create", title: "Two" }]);
  const [b = ""] = created;
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openStore(copy);
  await batch(store, [{ op: "link", id: a, type: "depends-on", to: b }]);
  await batch(other, [{ op: "link", id: b, type: "depends-on", to: a }]);
  await joinCommit(store, fetchFrom(dir, copy));
  const { commit } = await batch(store, [{ op: "label", id: a, add: ["x"] }]);
  expect((await revert(store, commit)).changed).toEqual([a]);
});

test("in a shallow clone a batch whose parent is missing is refused with the cure", async () => {
  const { dir, store, id } = await oneTicket();
  await batch(store, [{ op: "label", id, add: ["x"] }]);
  const copy = scratch("copy");
  gitIn(copy, "init", "-q", ".");
  gitIn(copy, "fetch", "-q", "--depth=1", `file://${dir}`, "refs/tickets/main:refs/tickets/main");
  const shallow = await openStore(copy);
  await expect(revert(shallow, head(copy))).rejects.toMatchObject({
    code: "HISTORY_TOO_SHALLOW",
    hint: expect.stringContaining("--deepen"),
  });
});
