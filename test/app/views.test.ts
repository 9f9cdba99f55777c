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

test("further words narrow a view, and their order wins", async () => {
  const view = { name: "v", title: null, query: "type:bug", sort: ["-id"], columns: [], by: null };
  const tickets = await openClone(await ticketRepository(), { clock });
  const { created } = await tickets.transact([
    { op: "create", title: "b", type: "bug", labels: ["ui"] },
    { op: "create", title: "a", type: "bug", labels: ["ui"] },
    { op: "create", title: "c", type: "bug" },
    { op: "create", title: "d" },
  ]);
  const titles = async (query: string, more: string) => {
    const listing = await tickets.list(viewQuery({ ...view, query }, more));
    return listing.tickets.map((t) => t.title).join("");
  };
  const [b = "", a = "", c = ""] = created;
  const titleOf = new Map([
    [a, "a"],
    [b, "b"],
    [c, "c"],
  ]);
  const down = [a, b, c]
    .sort()
    .reverse()
    .map((id) => titleOf.get(id));
  expect(await titles("type:bug", "")).toBe(down.join(""));
  expect(await titles("type:bug sort:title", "")).toBe("abc");
  expect(await titles("type:bug sort:title", "label:ui sort:-title")).toBe("ba");
  expect(viewQuery({ ...view, query: "", sort: [] }, " ")).toEqual({ query: [] });
  expect(viewQuery({ ...view, sort: ['custom.a "b"'] }, "").query).toEqual([
    'sort:"custom.a \\"b\\""',
    "type:bug",
  ]);
});

test("what narrows a view holds for each of its alternatives, and its limit wins", async () => {
  const tickets = await openClone(await ticketRepository(), { clock });
  await tickets.transact([
    { op: "create", title: "a", labels: ["ui"], type: "bug" },
    { op: "create", title: "b", labels: ["api"], type: "bug" },
    { op: "create", title: "c", labels: ["ui"] },
  ]);
  await tickets.saveView("v", { query: "label:ui OR label:api limit:1" });
  const found = async (more: string) => {
    const listing = await tickets.list(viewQuery(await tickets.view("v"), more));
    return [listing.tickets.length, listing.total];
  };
  expect(await found("")).toEqual([1, 3]);
  expect(await found("type:bug limit:9")).toEqual([2, 2]);
  expect(await found("-type:bug OR title:a limit:9")).toEqual([2, 2]);
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
