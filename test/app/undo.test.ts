import { expect, test } from "vitest";
import type { Tickets } from "../../src/app/tickets.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { fetchFrom, openClone, TestClock, ticketRepository } from "../store/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";

const BOB = { GIT_AUTHOR_EMAIL: "bob@example.com", GIT_AUTHOR_NAME: "Bob" };

async function world() {
  const dir = await ticketRepository();
  const clock = new TestClock();
  const ada = await openClone(dir, { clock });
  const { created } = await ada.transact([{ op: "create", title: "Zero" }]);
  const [id = ""] = created;
  const set = (title: string): Operation[] => [{ op: "set", id, fields: { title } }];
  const title = async (): Promise<string> => (await ada.show(id)).title;
  return { dir, clock, ada, id, set, title };
}

/** Takes the last batch back, as `git ticket undo` does; returns its subject without the ticket. */
async function undo(tickets: Tickets, actor?: string): Promise<string> {
  const last = await tickets.lastBatch(actor);
  await tickets.revert(last.commit);
  return last.subject.replace(/^\w+ tk-\w+: /, "");
}

test("undo goes back batch by batch, until none is left", async () => {
  const { ada, set, title, id } = await world();
  for (const name of ["One", "Two", "Three"]) await ada.transact(set(name));
  const titles: string[] = [];
  for (let i = 0; i < 3; i++) {
    await undo(ada);
    titles.push(await title());
  }
  expect(titles).toEqual(["Two", "One", "Zero"]);
  await undo(ada);
  expect((await ada.show(id)).deleted).toBe(true);
  await expect(ada.lastBatch()).rejects.toMatchObject({
    code: "NOTHING_TO_REVERT",
    kind: "notFound",
  });
});

test("reverting the undo is a redo, and undo then takes the redo back", async () => {
  const { ada, set, title } = await world();
  await ada.transact(set("One"));
  const { commit } = await ada.transact(set("Two"));
  const undone = await ada.revert(commit ?? "");
  const redone = await ada.revert(undone.commit ?? "");
  expect(await title()).toBe("Two");
  expect((await ada.lastBatch()).commit).toBe(redone.commit);
  await undo(ada);
  expect(await title()).toBe("One");
  await undo(ada);
  expect(await title()).toBe("Zero");
});

test("redo and undo may follow each other any number of times", async () => {
  const { ada, set, title } = await world();
  const { commit } = await ada.transact(set("One"));
  let target = commit ?? "";
  for (let i = 0; i < 3; i++) {
    const undone = await ada.revert(target);
    expect(await title()).toBe("Zero");
    const redone = await ada.revert(undone.commit ?? "");
    expect(await title()).toBe("One");
    expect((await ada.lastBatch()).commit).toBe(redone.commit);
    target = redone.commit ?? "";
  }
  await undo(ada);
  expect(await title()).toBe("Zero");
  expect((await ada.lastBatch()).subject).toMatch(/^Create .*: Zero$/);
});

test("an older batch that was taken back is passed over, what came after it is not", async () => {
  const { ada, set, id } = await world();
  const { commit } = await ada.transact([{ op: "label", id, add: ["x"] }]);
  await ada.transact(set("Two"));
  await ada.revert(commit ?? "");
  await undo(ada);
  const next = await ada.lastBatch();
  expect(next.subject).toMatch(/^Create /);
});

test("a new batch after an undo is the last one", async () => {
  const { ada, set, title } = await world();
  await ada.transact(set("One"));
  await undo(ada);
  await ada.transact(set("Other"));
  await undo(ada);
  expect(await title()).toBe("Zero");
});

test("of one actor only what they did is taken back", async () => {
  const { dir, clock, ada, set, id } = await world();
  const bob = await openClone(dir, { clock, env: BOB });
  await ada.transact(set("Ada's"));
  await bob.transact([{ op: "label", id, add: ["bob"] }]);
  await undo(ada, "ada@example.com");
  expect(await ada.show(id)).toMatchObject({ title: "Zero", labels: ["bob"] });
  await undo(ada, "bob@example.com");
  expect((await ada.show(id)).labels).toEqual([]);
  await expect(ada.lastBatch("bob@example.com")).rejects.toMatchObject({
    code: "NOTHING_TO_REVERT",
  });
  await expect(ada.lastBatch("carol@example.com")).rejects.toMatchObject({
    code: "NOTHING_TO_REVERT",
    data: { actor: "carol@example.com" },
  });
});

test("joins, adoptions and the beginning are never the last batch; an import is", async () => {
  const { dir, clock, ada, set } = await world();
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openClone(copy, { clock });
  await other.transact([{ op: "create", title: "Elsewhere" }]);
  clock.wait(60);
  await ada.transact(set("Here"));
  fetchFrom(dir, copy);
  const join = await ada.merge("refs/fetched/tickets");
  expect(join.kind).toBe("joined");
  expect((await ada.lastBatch()).subject).toMatch(/: Here$/);
  await undo(ada);
  expect((await ada.lastBatch()).subject).toMatch(/: Elsewhere$/);
});

test("after a join the last batch is the one that was made last, in whichever clone", async () => {
  const { dir, clock, ada, set, id } = await world();
  const copy = scratch("copy");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const other = await openClone(copy, { clock });
  const label = (name: string): Operation[] => [{ op: "label", id, add: [name] }];
  for (const [tickets, operations] of [
    [ada, set("1")],
    [other, label("2")],
    [ada, set("3")],
    [other, label("4")],
  ] as const) {
    await tickets.transact(operations);
    clock.wait(60);
  }
  fetchFrom(dir, copy);
  await ada.merge("refs/fetched/tickets");
  const order: string[] = [];
  for (let i = 0; i < 4; i++) order.push((await undo(ada)) && (await ada.show(id)).labels.join());
  expect(order).toEqual(["2", "2", "", ""]);
});

test("a batch can be named by its id, by any revision of git, and by what is neither, not", async () => {
  const { ada, set, title } = await world();
  const { commit, batch } = await ada.transact(set("One"));
  await ada.revert(batch ?? "");
  expect(await title()).toBe("Zero");
  await expect(ada.revert("nonsense")).rejects.toMatchObject({ code: "COMMIT_NOT_FOUND" });
  await expect(ada.revert("7zzzzzzzzz1zzzzzzzzzzz")).rejects.toMatchObject({
    code: "COMMIT_NOT_FOUND",
  });
  expect((await ada.revert(commit?.slice(0, 10) ?? "")).commit).toBeNull();
});
