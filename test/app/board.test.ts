import { expect, test } from "vitest";
import { board } from "../../src/app/board.ts";
import { GROUP_FIELDS } from "../../src/app/group-values.ts";
import { openClone, seeded, TestClock, ticketRepository } from "../store/support.ts";
import { QUERIES } from "./list-queries.ts";
import { changes, shop as listShop, workspaceOf } from "./shop.ts";

async function shop() {
  const clock = new TestClock();
  const tickets = await openClone(await ticketRepository(), { clock });
  await tickets.transact([
    {
      op: "create",
      title: "A",
      labels: ["ui", "api"],
      priority: "high",
      points: 2.5,
      due: "2026-05-01",
    },
    { op: "create", title: "B", labels: ["api"], status: "in-progress", custom: { sev: "S1" } },
    {
      op: "create",
      title: "C",
      status: "closed",
      estimate: 3,
      assignees: ["bob"],
      due: "2026-05-01",
    },
    { op: "create", title: "D", ref: "$d" },
    { op: "comment", id: "$d", body: "hello" },
  ]);
  return { clock, tickets };
}

const titles = (
  columns: readonly { value: string | null; tickets: readonly { title: string }[] }[],
) => columns.map((c) => [c.value, c.tickets.map((t) => t.title).sort()]);

test("a board has a column for each open status, also where nothing is in it", async () => {
  const { tickets } = await shop();
  const found = await tickets.board();
  expect(titles(found.columns)).toEqual([
    ["open", ["A", "D"]],
    ["in-progress", ["B"]],
    ["in-review", []],
    ["blocked", []],
  ]);
  expect(found.total).toBe(3);
  const all = await tickets.board({ all: true });
  expect(titles(all.columns).at(-1)).toEqual(["closed", ["C"]]);
});

test("a ticket with several values is in several columns, and those without one come last", async () => {
  const { tickets } = await shop();
  expect(titles((await tickets.board({}, "label")).columns)).toEqual([
    ["api", ["A", "B"]],
    ["ui", ["A"]],
    [null, ["D"]],
  ]);
  expect(titles((await tickets.board({ query: "-label:ui" }, "custom.sev")).columns)).toEqual([
    ["S1", ["B"]],
    [null, ["D"]],
  ]);
  await expect(tickets.board({}, "labels")).rejects.toMatchObject({ code: "UNKNOWN_GROUP" });
});

test("of each column no more tickets are told than are asked for, and how many there are", async () => {
  const { tickets } = await shop();
  const found = await tickets.board({ all: true, sort: ["title"] }, "label", 1);
  expect(found.columns.map((c) => [c.value, c.count, c.tickets.map((t) => t.title)])).toEqual([
    ["api", 2, ["A"]],
    ["ui", 1, ["A"]],
    [null, 2, ["C"]],
  ]);
});

test("columns are arranged as the tickets themselves are, after any batch", async () => {
  const { dir, clock, tickets, ids } = await listShop();
  const random = seeded(11);
  const fields = [...GROUP_FIELDS, "custom.sev", "custom.nobody"];
  const queries = [...QUERIES, { limit: 2 }, { query: "limit:2 sort:title", all: true }];
  let turn = 0;
  for (let n = 0; n < 3; n++) {
    const plain = { ...(await workspaceOf(dir, clock)), at: "now" };
    const cached = await workspaceOf(dir, clock);
    for (const query of [...queries, ...fields.map(() => ({ all: true }))]) {
      // With each query another field, and another number of tickets: these have no factor in common.
      const by = fields[turn % fields.length] ?? "";
      const most = [0, 1, 2, 0, 1][turn++ % 5] ?? 0;
      const found = await board(cached, query, by, most);
      const why = `${JSON.stringify(query)} by ${by}, ${most}`;
      expect(found, why).toEqual(await board(plain, query, by, most));
    }
    clock.wait(1);
    const { created } = await tickets.transact(changes(ids, random), { atomic: false });
    ids.push(...created);
  }
});

test("a query finds by field, words and state, and holds beside the options", async () => {
  const { tickets } = await shop();
  const found = async (query: string, more = {}): Promise<readonly string[]> =>
    (await tickets.list({ query, ...more })).tickets.map((t) => t.title).sort();
  expect(await found("label:api")).toEqual(["A", "B"]);
  expect(await found("label:api label:ui")).toEqual(["A"]);
  expect(await found("label:api", { label: ["ui"] })).toEqual(["A"]);
  expect(await found("-label:api")).toEqual(["D"]);
  expect(await found("label:none")).toEqual(["D"]);
  expect(await found("custom.sev:s1")).toEqual(["B"]);
  expect(await found("is:closed")).toEqual(["C"]);
  expect(await found("is:all -a sort:-title limit:2")).toEqual(["C", "D"]);
  expect(await found("status:closed,in-progress")).toEqual(["B", "C"]);
  expect(await found("-status:open")).toEqual(["B"]);
});

test("counts are of what was found, and closed tickets count", async () => {
  const { tickets, clock } = await shop();
  clock.wait(3 * 86_400);
  const stats = await tickets.stats({}, ["label", "priority"]);
  expect(stats).toMatchObject({
    total: 4,
    categories: { open: 2, active: 1, closed: 1 },
    overdue: 1,
    created: { day: 0, week: 4, month: 4 },
    closed: { day: 0, week: 1, month: 1 },
    comments: 1,
    estimate: 3,
    points: 2.5,
    minutes: 0,
  });
  expect(stats.by).toEqual([
    {
      field: "label",
      values: [
        { value: "api", count: 2 },
        { value: "ui", count: 1 },
        { value: null, count: 2 },
      ],
    },
    {
      field: "priority",
      values: [
        { value: "high", count: 1 },
        { value: null, count: 3 },
      ],
    },
  ]);
  expect((await tickets.stats({ label: ["ui"] })).total).toBe(1);
});
