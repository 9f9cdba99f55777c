import { expect, test } from "vitest";
import {
  commitByHand,
  head,
  openClone,
  pathOf,
  TestClock,
  ticketRepository,
} from "../store/support.ts";

const clock = new TestClock();

async function begun() {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const { created } = await tickets.transact([
    { op: "create", title: "One", labels: ["a"] },
    { op: "create", title: "Two" },
  ]);
  const [one = "", two = ""] = created;
  return { dir, tickets, one, two, before: head(dir) };
}

test("what differs is told value by value, tickets first", async () => {
  const { dir, tickets, one, before } = await begun();
  await tickets.saveView("v", { query: "type:bug" });
  await tickets.transact([
    { op: "set", id: one, fields: { title: "First", priority: "high" } },
    { op: "label", id: one, add: ["b"], remove: ["a"] },
    { op: "close", id: one },
    { op: "create", title: "Three" },
  ]);
  const found = await tickets.diff(before);
  expect([found.from, found.to]).toEqual([before, head(dir)]);
  const told = found.documents.map((d) => `${d.document} ${d.title} ${d.change}`);
  expect([...told].sort()).toEqual([
    "ticket First changed",
    "ticket Three created",
    "view v created",
  ]);
  expect(told.at(-1)).toBe("view v created");
  const changes = found.documents.find((d) => d.title === "First")?.changes ?? [];
  const fields = changes.map((c) => `${c.field} ${c.element}`);
  expect(fields).toEqual(
    expect.arrayContaining(["title null", "status null", "labels a", "labels b"]),
  );
  expect(changes.find((c) => c.field === "priority")).toMatchObject({
    before: null,
    after: "high",
  });
});

test("the other way round, what is new was not there", async () => {
  const { dir, tickets, before } = await begun();
  await tickets.transact([{ op: "create", title: "Three" }]);
  const { documents } = await tickets.diff(head(dir), before);
  expect(documents).toMatchObject([{ title: "Three", change: "removed", changes: [] }]);
});

test("a change that was taken back is no difference, nor is one of another ticket", async () => {
  const { tickets, one, two, before } = await begun();
  await tickets.transact([{ op: "set", id: one, fields: { priority: "high" } }]);
  expect((await tickets.diff(before, undefined, { ids: [two] })).documents).toEqual([]);
  await tickets.transact([{ op: "set", id: one, fields: { priority: null } }]);
  expect((await tickets.diff(before)).documents).toEqual([]);
});

test("a file that can't be read is named, and hides no other", async () => {
  const { dir, tickets, one, two, before } = await begun();
  commitByHand(dir, { [pathOf(one)]: "no JSON", [pathOf(two)]: undefined });
  const { documents, problems } = await tickets.diff(before);
  expect(problems).toEqual([{ path: pathOf(one), problem: "can't be compared" }]);
  expect(documents).toMatchObject([{ id: two, change: "removed" }]);
});
