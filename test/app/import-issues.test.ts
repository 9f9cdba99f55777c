import { expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.ts";
import { openClone, REF, TestClock, ticketRepository } from "../store/support.ts";
import { gitIn } from "../support/git-env.ts";

const REPOSITORY = "Acme/Shop";
const issue = (number: number, changes: JsonObject = {}): JsonObject => ({
  ...{
    number,
    title: `Issue ${number}`,
    body: "Text\r\nof it",
    state: "open",
    user: { login: "ada" },
  },
  ...{
    labels: [{ name: "bug" }, { name: "ui" }],
    assignees: [{ login: "bob" }],
    milestone: { title: "v1" },
  },
  ...{
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-02T00:00:00Z",
    closed_at: null,
    comments: 0,
  },
  html_url: `https://github.com/acme/shop/issues/${number}`,
  ...changes,
});
const comment = (id: number, body: string): JsonObject => ({
  ...{
    id,
    body,
    user: { login: "eve" },
    created_at: "2026-01-02T00:00:00Z",
    updated_at: "2026-01-02T00:00:00Z",
  },
});

const clock = new TestClock();

async function open() {
  const dir = await ticketRepository();
  const tickets = await openClone(dir, { clock });
  const bring = (
    issues: readonly JsonObject[],
    comments: Readonly<Record<number, JsonObject[]>> | null = {},
  ) =>
    tickets.importIssues({
      ...{ repository: REPOSITORY, issues },
      comments:
        comments === null
          ? undefined
          : new Map(Object.entries(comments).map(([n, c]) => [Number(n), c])),
    });
  return { dir, tickets, bring };
}

test("an issue becomes a ticket, a pull request does not", async () => {
  const { tickets, bring } = await open();
  const closed = {
    state: "closed",
    state_reason: "not_planned",
    closed_at: "2026-01-02T00:00:00Z",
  };
  const result = await bring([issue(1), issue(2, closed), issue(3, { pull_request: {} })], {
    1: [comment(9, "Hello")],
  });
  expect(result).toMatchObject({ created: 2, updated: 0, unchanged: 0, records: 2 });
  expect(await tickets.get("gh-1")).toMatchObject({
    ...{
      title: "Issue 1",
      body: "Text\nof it",
      status: "open",
      labels: ["bug", "ui"],
      assignees: ["bob"],
    },
    ...{
      milestone: "v1",
      createdBy: "ada",
      created: "2026-01-01T00:00:00.000Z",
      aliases: ["gh-1"],
    },
    refs: [{ type: "url", value: "https://github.com/acme/shop/issues/1" }],
    comments: [{ by: "eve", body: "Hello" }],
  });
  expect(await tickets.get("gh-2")).toMatchObject({ status: "closed", resolution: "wontfix" });
});

test("the same again changes nothing; two clones get the same tree", async () => {
  const { dir, bring } = await open();
  const all = [issue(1), issue(2)];
  await bring(all, { 1: [comment(9, "Hello")] });
  const before = gitIn(dir, "rev-parse", REF);
  expect(await bring(all, { 1: [comment(9, "Hello")] })).toMatchObject({
    commit: null,
    unchanged: 2,
  });
  expect(gitIn(dir, "rev-parse", REF)).toBe(before);
  const other = await open();
  await other.bring([...all].reverse(), { 1: [comment(9, "Hello")] });
  const tickets = (of: string) => gitIn(of, "rev-parse", `${REF}:tickets`);
  expect(tickets(other.dir)).toBe(tickets(dir));
});

test("a comment there does not undo what was changed here; a change of the very field does", async () => {
  const { tickets, bring } = await open();
  await bring([issue(1)]);
  const here = [
    { op: "set", id: "gh-1", fields: { title: "Better" } },
    { op: "move", id: "gh-1", to: "in-progress" },
    { op: "label", id: "gh-1", add: ["here"], remove: ["ui"] },
  ] as const;
  await tickets.transact(here);
  clock.wait(3600);
  const later = (hours: number): string => new Date(clock.now() - 60_000 * hours).toISOString();
  const talked = { updated_at: later(1), comments: 1 };
  const kept = await bring([issue(1, talked)], { 1: [comment(9, "Hello")] });
  expect(kept.keptLocal.map((k) => k.field)).toContain("title");
  expect(await tickets.get("gh-1")).toMatchObject({
    title: "Better",
    status: "in-progress",
    labels: ["bug", "here"],
  });
  const closed = { state: "closed", closed_at: later(0), updated_at: later(0), title: "Newest" };
  await bring([issue(1, { ...talked, ...closed })], { 1: [comment(9, "Hello")] });
  expect(await tickets.get("gh-1")).toMatchObject({ title: "Newest", status: "closed" });
  expect((await tickets.get("gh-1")).comments).toHaveLength(1);
});

test("what is gone there goes, but for comments that were not asked for", async () => {
  const { tickets, bring } = await open();
  await bring([issue(1)], { 1: [comment(9, "Hello"), comment(10, "Bye")] });
  const newer = (hour: string, changes: JsonObject = {}) =>
    issue(1, { updated_at: `2026-02-01T${hour}:00:00Z`, ...changes });
  await bring([newer("01", { labels: [{ name: "bug" }], milestone: null })], {
    1: [comment(10, "Bye")],
  });
  const one = await tickets.get("gh-1");
  expect([one.labels, one.milestone, one.comments.map((c) => c.body)]).toEqual([
    ["bug"],
    null,
    ["Bye"],
  ]);
  await bring([newer("02", { title: "Other" })], null);
  const two = await tickets.get("gh-1");
  expect([two.title, two.comments.length]).toEqual(["Other", 1]);
});

test("hostile issues are tickets like others, or none", async () => {
  const { tickets, bring } = await open();
  const odd = [
    issue(1, {
      title: "\u202e\u0000",
      body: null,
      labels: null,
      assignees: [{}],
      user: null,
      html_url: "javascript:x",
    }),
    issue(2, {
      created_at: "nonsense",
      updated_at: "9999-01-01T00:00:00Z",
      labels: [{ name: "__proto__" }, "a,b"],
    }),
    issue(0),
    issue(-1),
    { number: "7" },
    JSON.parse('{"number":8,"__proto__":{"x":1}}'),
  ];
  expect(await bring(odd)).toMatchObject({ created: 3 });
  expect(await tickets.get("gh-1")).toMatchObject({ title: "(untitled)", labels: [], refs: [] });
  expect(await tickets.get("gh-2")).toMatchObject({ labels: ["a", "b"] });
  expect((await tickets.verify()).findings).toEqual([]);
});
