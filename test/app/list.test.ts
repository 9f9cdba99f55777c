import { beforeAll, expect, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import type { ListQuery, Tickets } from "../../src/app/tickets.ts";
import type { Operation } from "../../src/domain/operation.ts";
import { gitInit, openClone, seeded, TestClock } from "../store/support.ts";
import { lastingScratch } from "../support/git-env.ts";

let tickets: Tickets;
let dir: string;
let epic = "";

const PLAN: readonly Operation[] = [
  {
    op: "create",
    title: "Epic",
    ref: "$epic",
    type: "epic",
    priority: "high",
    labels: ["ui"],
    body: "All of it",
  },
  {
    op: "create",
    title: "alpha",
    parent: "$epic",
    assignees: ["ada@example.com"],
    priority: "low",
    points: 3,
  },
  {
    op: "create",
    title: "Beta",
    parent: "$epic",
    type: "bug",
    assignees: ["bob@example.com"],
    labels: ["UI", "auth"],
    due: "2026-05-01",
  },
  {
    op: "create",
    title: "gamma",
    priority: "critical",
    milestone: "1.0",
    due: "2026-03-01",
    points: 1,
  },
  {
    op: "create",
    title: "done",
    status: "closed",
    assignees: ["ada@example.com", "bob@example.com"],
  },
  { op: "create", title: "gone", ref: "$gone", labels: ["ui"] },
  { op: "delete", id: "$gone" },
];

beforeAll(async () => {
  dir = lastingScratch("list");
  gitInit(dir);
  const clock = new TestClock();
  tickets = await openTickets({ dir, now: clock.now, random: seeded(7) });
  await tickets.init();
  const { created } = await tickets.transact(PLAN);
  [epic = ""] = created;
  return () => tickets.close();
});

async function titles(query: ListQuery): Promise<readonly string[]> {
  return (await tickets.list(query)).tickets.map((t) => t.title);
}
const sorted = async (query: ListQuery): Promise<readonly string[]> =>
  [...(await titles(query))].sort();

test.each<readonly [string, ListQuery, readonly string[]]>([
  ["nothing asked for: what is not closed", {}, ["Beta", "Epic", "alpha", "gamma"]],
  ["all", { all: true }, ["Beta", "Epic", "alpha", "done", "gamma"]],
  ["deleted ones, and they only", { deleted: true }, ["gone"]],
  ["a status brings closed ones too", { status: ["closed"] }, ["done"]],
  ["values of one field by or", { type: ["bug", "epic"] }, ["Beta", "Epic"]],
  ["fields by and", { type: ["bug", "epic"], label: ["auth"] }, ["Beta"]],
  ["any case", { label: ["UI"], type: ["BUG"] }, ["Beta"]],
  ["a negation", { label: ["!ui"] }, ["alpha", "gamma"]],
  ["a negation beside a value", { label: ["ui", "!auth"] }, ["Epic"]],
  ["a negated status", { status: ["!open"], all: true }, ["done"]],
  ["without a value", { assignee: ["@none"] }, ["Epic", "gamma"]],
  ["with any value", { assignee: ["!@none"], all: true }, ["Beta", "alpha", "done"]],
  ["a value or none", { assignee: ["bob@example.com", "@none"] }, ["Beta", "Epic", "gamma"]],
  ["me", { assignee: ["@me"], all: true }, ["alpha", "done"]],
  ["not me", { assignee: ["!@me"], all: true }, ["Beta", "Epic", "gamma"]],
  ["a milestone", { milestone: ["1.0"] }, ["gamma"]],
  ["no priority", { priority: ["@none"] }, ["Beta"]],
  ["words of title or body, all of them", { text: ["ALL", "epic"] }, ["Epic"]],
  ["words that are patterns elsewhere", { text: [".*"] }, []],
  ["values that nobody has", { label: ["constructor"] }, []],
])("%s", async (_, query, expected) => {
  expect(await sorted(query)).toEqual(expected);
});

test("children are found by any token of their parent", async () => {
  const { shown } = await tickets.show(epic);
  for (const parent of [epic, shown, epic.slice(0, 6).toUpperCase()])
    expect(await sorted({ parent })).toEqual(["Beta", "alpha"]);
  await expect(tickets.list({ parent: "nope" })).rejects.toMatchObject({
    code: "TICKET_NOT_FOUND",
  });
});

test.each<readonly [readonly string[], readonly string[]]>([
  [[], ["gamma", "Epic", "alpha", "Beta"]],
  [["title"], ["Beta", "Epic", "alpha", "gamma"]],
  [["-title"], ["gamma", "alpha", "Epic", "Beta"]],
  [
    ["due", "title"],
    ["gamma", "Beta", "Epic", "alpha"],
  ],
  [
    ["-due", "title"],
    ["Beta", "gamma", "Epic", "alpha"],
  ],
  [
    ["points", "-title"],
    ["gamma", "alpha", "Epic", "Beta"],
  ],
  [
    ["priority", "title"],
    ["gamma", "Epic", "alpha", "Beta"],
  ],
  [
    ["-priority", "title"],
    ["alpha", "Epic", "gamma", "Beta"],
  ],
  [
    ["type", "title"],
    ["alpha", "gamma", "Beta", "Epic"],
  ],
])("sorted by %j; what has no value comes last either way", async (sort, expected) => {
  expect(await titles({ sort })).toEqual(expected);
});

test.each(["nope", "constructor", "toString", "__proto__", "", "-", "--title", "Title"])(
  "%j is nothing to sort by, even where there is nothing to sort",
  async (name) => {
    for (const query of [{}, { label: ["nobody"] }])
      await expect(tickets.list({ ...query, sort: [name] })).rejects.toMatchObject({
        code: "UNKNOWN_SORT",
        kind: "usage",
      });
  },
);

test("a limit cuts the list, and the total says how many there were; 0 is no limit", async () => {
  const cut = await tickets.list({ sort: ["title"], limit: 2 });
  expect([cut.tickets.map((t) => t.title), cut.total]).toEqual([["Beta", "Epic"], 4]);
  expect((await tickets.list({ limit: 0 })).tickets.length).toBe(4);
  expect((await tickets.list({ limit: 99 })).tickets.length).toBe(4);
});

test("an address with a dollar sign in it is me all the same", async () => {
  const email = "ada+$&$1@example.com";
  const other = await openClone(dir, { env: { GIT_AUTHOR_EMAIL: email } });
  await other.transact([{ op: "assign", id: epic, add: [email] }]);
  expect((await other.list({ assignee: ["@me"] })).tickets.map((t) => t.title)).toEqual(["Epic"]);
});

test("a ticket is shown with what it points to and what points to it", async () => {
  const shown = await tickets.show(epic);
  expect(shown.links).toEqual([]);
  expect(shown.backlinks.map((l) => [l.type, l.title, l.status]).sort()).toEqual([
    ["parent", "Beta", "open"],
    ["parent", "alpha", "open"],
  ]);
  const [child] = (await tickets.list({ text: ["alpha"] })).tickets;
  expect((await tickets.show(child?.id ?? "")).links).toMatchObject([
    { type: "parent", to: epic, title: "Epic", status: "open" },
  ]);
  expect(
    (await tickets.show((await tickets.list({ deleted: true })).tickets[0]?.id ?? "")).deleted,
  ).toBe(true);
});
