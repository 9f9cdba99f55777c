import { expect, test } from "vitest";
import { viewQuery } from "../../src/app/view-query.ts";
import { viewOf, viewValues } from "../../src/domain/view.ts";
import { commitCount, openClone, TestClock, ticketRepository } from "../store/support.ts";

const clock = new TestClock();
const BUGS = { query: "type:bug", sort: ["-updated"], columns: ["id"], by: "status" };

test("a view is saved once, changed in place, and gone for everybody when it is deleted", async () => {
  const dir = await ticketRepository();
  const [a, b] = [await openClone(dir, { clock }), await openClone(dir, { clock })];
  const before = commitCount(dir);
  expect(await a.saveView("bugs", BUGS)).toMatchObject({ change: "saved" });
  expect(await b.saveView("bugs", BUGS)).toMatchObject({ change: "unchanged", commit: null });
  expect(await b.view("bugs")).toEqual({ name: "bugs", title: null, ...BUGS });
  expect(await b.saveView("bugs", { query: "type:bug" })).toMatchObject({ change: "changed" });
  expect(await a.view("bugs")).toMatchObject({ sort: [], columns: [], by: null });
  await a.deleteView("bugs");
  expect((await b.views()).views).toEqual([]);
  await expect(b.view("bugs")).rejects.toMatchObject({ code: "VIEW_NOT_FOUND" });
  await expect(b.deleteView("bugs")).rejects.toMatchObject({ code: "VIEW_NOT_FOUND" });
  expect(await b.saveView("bugs", BUGS)).toMatchObject({ change: "saved" });
  expect(commitCount(dir)).toBe(before + 4);
});

test.each([
  ["Bugs", {}, "BAD_VIEW_NAME"],
  ["../x", {}, "BAD_VIEW_NAME"],
  ["con", {}, "BAD_VIEW_NAME"],
  ["x", { query: "typ:bug" }, "BAD_QUERY"],
  ["x", { sort: ["colour"] }, "UNKNOWN_SORT"],
  ["x", { by: "colour" }, "UNKNOWN_GROUP"],
  ["x", { title: "a\u001b[2J" }, "INVALID_VALUE"],
])("%s %o is refused and nothing is written", async (name, view, code) => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const before = commitCount(dir);
  await expect(tickets.saveView(name, view)).rejects.toMatchObject({ code });
  expect(commitCount(dir)).toBe(before);
});

test("further words narrow a view, and their order wins", () => {
  const view = { name: "v", title: null, query: "type:bug", sort: ["due"], columns: [], by: null };
  expect(viewQuery(view, "")).toEqual({ query: "type:bug", sort: ["due"] });
  expect(viewQuery(view, "label:ui sort:title")).toEqual({
    query: "type:bug label:ui sort:title",
    sort: ["title"],
  });
  expect(viewQuery({ ...view, query: "sort:id" }, "x").sort).toEqual(["id"]);
});

test("what a document says is read as far as it is a view, and written as it was", () => {
  const view = viewOf("v", { query: "a", sort: "due,-id", columns: ["id", 5], by: "", title: 3 });
  expect(view).toEqual({
    name: "v",
    title: null,
    query: "a",
    sort: ["due", "-id"],
    columns: ["id"],
    by: null,
  });
  expect(viewValues(view)).toEqual({
    title: undefined,
    query: "a",
    sort: "due,-id",
    columns: ["id"],
    by: undefined,
  });
});
