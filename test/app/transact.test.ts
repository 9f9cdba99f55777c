import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { commitCount, head, openClone, TestClock, ticketRepository } from "../store/support.ts";

const clock = new TestClock();

async function open() {
  const dir = await ticketRepository();
  return { dir, tickets: await openClone(dir, { clock }) };
}

test("each operation is answered with the ticket as it is shown, in the order of the batch", async () => {
  const { dir, tickets } = await open();
  const result = await tickets.transact([
    { op: "create", title: "One", ref: "$one" },
    { op: "create", title: "Two" },
    { op: "set", id: "$one", fields: { title: "Renamed" } },
  ]);
  const [one = "", two = ""] = result.created;
  expect(result.operations).toEqual([
    { index: 0, op: "create", id: one, shown: `tk-${one.slice(0, 4)}`, title: "Renamed" },
    { index: 1, op: "create", id: two, shown: `tk-${two.slice(0, 4)}`, title: "Two" },
    { index: 2, op: "set", id: one, shown: `tk-${one.slice(0, 4)}`, title: "Renamed" },
  ]);
  expect(result).toMatchObject({ commit: head(dir), repeated: false, faults: [] });
});

test("a dry run names tickets by the titles that they would have", async () => {
  const { tickets } = await open();
  const { created } = await tickets.transact([{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const result = await tickets.transact(
    [
      { op: "set", id, fields: { title: "Renamed" } },
      { op: "create", title: "New" },
    ],
    { dryRun: true },
  );
  expect(result.operations.map((o) => o.title)).toEqual(["Renamed", "New"]);
  expect([result.commit, result.batch]).toEqual([null, null]);
  expect((await tickets.show(id)).title).toBe("One");
});

const NOT_OPERATIONS: readonly unknown[] = [
  null,
  [],
  "create",
  {},
  { op: "purge", id: "x" },
  { op: "create" },
  { op: "create", title: 1 },
  { op: "create", title: "x", colour: "red" },
  { op: "create", title: "x", ref: "no-dollar" },
  { op: "close" },
  { op: "close", id: 7 },
  { op: "link", id: "x", to: "y" },
  { op: "label", id: "x", add: "y" },
  { op: "set", id: "x", fields: { status: "closed" } },
  { op: "set", id: "x", fields: { deleted: true } },
  { op: "set", id: "x", fields: null },
  { op: "comment", id: "x", body: ["y"] },
  { op: "toString", id: "x" },
  { op: "__proto__", id: "x" },
];

test.each(NOT_OPERATIONS)(
  "%j is no operation, alone or among others, atomic or not",
  async (bad) => {
    const { dir, tickets } = await open();
    const operation = bad as Operation;
    await expect(tickets.transact([operation])).rejects.toMatchObject({
      code: "INVALID_OPERATION",
    });
    for (const atomic of [true, false])
      await expect(
        tickets.transact([{ op: "create", title: "fine" }, operation], { atomic }),
      ).rejects.toMatchObject({
        code: "BATCH_FAULTY",
        data: { faults: [{ index: 1, code: "INVALID_OPERATION" }] },
      });
    expect(commitCount(dir)).toBe(1);
  },
);

test("a function sees the tickets at the head, and what it returns is checked as well", async () => {
  const { tickets } = await open();
  await tickets.transact([
    { op: "create", title: "One", labels: ["x"] },
    { op: "create", title: "Two" },
  ]);
  const result = await tickets.transact(async (view) => {
    const found = await view.list({ label: ["x"] });
    const [one] = found;
    const same = await view.get(one?.shown ?? "");
    return found.map(({ id }) => ({ op: "close", id, ifMatch: same.blob }));
  });
  expect(result.operations.map((o) => o.title)).toEqual(["One"]);
  await expect(tickets.transact(() => [{ op: "close" } as Operation])).rejects.toMatchObject({
    code: "INVALID_OPERATION",
  });
  await expect(tickets.transact((view) => view.get("nope").then(() => []))).rejects.toMatchObject({
    code: "TICKET_NOT_FOUND",
  });
});

test("a keyed batch that is made again names the tickets that it really made then", async () => {
  const { tickets } = await open();
  const operations: Operation[] = [
    { op: "create", title: "bad", type: "nope" },
    { op: "create", title: "good" },
  ];
  const first = await tickets.transact(operations, { key: "k", atomic: false });
  await tickets.transact([{ op: "set", id: first.created[0] ?? "", fields: { title: "Later" } }]);
  const again = await tickets.transact(operations, { key: "k", atomic: false });
  expect(again).toMatchObject({ repeated: true, commit: first.commit, created: first.created });
  expect(again.operations.map((o) => [o.index, o.title])).toEqual([[1, "good"]]);
});

test("who is asked is answered from git's own rules", async () => {
  const { dir } = await open();
  const env = { GIT_AUTHOR_NAME: "Bob", GIT_AUTHOR_EMAIL: "bob@example.com" };
  const bob = await openClone(dir, { clock, env });
  expect(await bob.me()).toBe("bob@example.com");
  const { created } = await bob.transact([{ op: "create", title: "Bob's" }]);
  expect((await bob.show(created[0] ?? "")).createdBy).toBe("bob@example.com");
  expect((await bob.history())[0]?.actor).toBe("bob@example.com");
});
