import { expect, test } from "vitest";
import { openClone, TestClock, ticketRepository } from "../store/support.ts";

test("tickets that are shown in a row are those of the head, also after a write of another", async () => {
  const clock = new TestClock();
  const dir = await ticketRepository();
  const [a, b] = [await openClone(dir, { clock }), await openClone(dir, { clock })];
  const { created } = await a.transact([
    { op: "create", title: "One" },
    { op: "create", title: "Two" },
  ]);
  const [one = "", two = ""] = created;
  expect((await a.show(one)).backlinks).toEqual([]);
  await b.transact([
    { op: "link", id: two, type: "depends-on", to: one },
    { op: "set", id: two, fields: { title: "Second" } },
  ]);
  expect((await a.show(one)).backlinks).toMatchObject([{ to: two, title: "Second" }]);
  expect((await a.show(two)).links).toMatchObject([{ to: one, title: "One" }]);
});
