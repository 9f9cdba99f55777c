import { expect, test } from "vitest";
import { parseCommands } from "../../src/action/command/parse-command.ts";
import { keepSticky, markedBody } from "../../src/action/comment/sticky.ts";
import { byCommit, payloadOf } from "../../src/action/events/cloud-payload.ts";
import { parseReport } from "../../src/action/fork-report.ts";
import type { GitHub, IssueComment } from "../../src/action/github/api.ts";
import { whatFailed } from "../../src/action/github/what-failed.ts";
import { importedUpTo } from "../../src/action/import-issues.ts";
import { neglected } from "../../src/action/schedule.ts";
import type { ListedTicket, TicketEvent } from "../../src/app/tickets.ts";

test("commands become operations", () => {
  const ops = (body: string) => {
    const parsed = parseCommands(body);
    return parsed.kind === "operations" ? parsed.operations : parsed.problem;
  };
  expect(ops("/ticket close tk-1a tk-2b as wontfix")).toEqual([
    { op: "close", id: "tk-1a", resolution: "wontfix" },
    { op: "close", id: "tk-2b", resolution: "wontfix" },
  ]);
  expect(ops("Hello\n/ticket move tk-1a to in progress\n/ticket assign tk-1a @ada, bob")).toEqual([
    { op: "move", id: "tk-1a", to: "in progress" },
    { op: "assign", id: "tk-1a", add: ["ada", "bob"] },
  ]);
  expect(ops("/ticket comment tk-1a  Two  words")).toEqual([
    { op: "comment", id: "tk-1a", body: "Two  words" },
  ]);
  expect(ops("/ticket priority tk-1a high")).toEqual([
    { op: "set", id: "tk-1a", fields: { priority: "high" } },
  ]);
  expect(ops("/ticket unlabel tk-1a x")).toEqual([{ op: "label", id: "tk-1a", remove: ["x"] }]);
  expect(
    ops("> /ticket close tk-1a\n`/ticket close tk-1a`\n```\n/ticket close tk-1a\n```"),
  ).toEqual([]);
  expect(ops("/ticket")).toMatch(/^has no command/);
  expect(ops("/ticket constructor x")).toMatch(/^has no command/);
  expect(ops("/ticket close")).toBe("names no ticket");
  expect(ops("/ticket close --upload-pack=x")).toBe("has a name that no ticket can have");
  expect(ops("/ticket assign tk-1a")).toBe("says no name");
});

function github(comments: IssueComment[]) {
  const calls: string[] = [];
  const api = {
    comments: async () => [...comments],
    createComment: async (_: number, body: string) => {
      calls.push("create");
      return comments.push({ id: 100 + comments.length, author: "bot", body });
    },
    updateComment: async (id: number) => void calls.push(`update ${id}`),
    deleteComment: async (id: number) => {
      calls.push(`delete ${id}`);
      comments.splice(
        comments.findIndex((c) => c.id === id),
        1,
      );
    },
  };
  return { api: api as unknown as GitHub, calls };
}

const sticky = async (comments: IssueComment[], text: string | undefined) => {
  const { api, calls } = github(comments);
  const seen = [...comments];
  const outcome = await keepSticky(api, { issue: 7, author: "bot", text, comments: seen });
  return [outcome, ...calls];
};

test("the comment is written when it says something else, and only ours", async () => {
  const ours = { id: 1, author: "bot", body: markedBody("A") };
  expect(await sticky([ours], "A")).toEqual(["unchanged"]);
  expect(await sticky([{ ...ours, body: ours.body.replaceAll("\n", "\r\n") }], "A")).toEqual([
    "unchanged",
  ]);
  expect(await sticky([ours], "B")).toEqual(["updated", "update 1"]);
  expect(await sticky([ours], undefined)).toEqual(["deleted", "delete 1"]);
  expect(await sticky([], undefined)).toEqual(["none"]);
  expect(await sticky([{ ...ours, author: "eve" }], "A")).toEqual(["created", "create"]);
  expect(await sticky([{ ...ours, body: `x\n${ours.body}` }], "A")).toEqual(["created", "create"]);
  expect(await sticky([{ ...ours, id: 3 }, ours], "A")).toEqual(["unchanged", "delete 3"]);
});

test("who made the comment looks once more: of two the first one stays", async () => {
  const comments: IssueComment[] = [{ id: 1, author: "bot", body: markedBody("A") }];
  const { api, calls } = github(comments);
  await keepSticky(api, { issue: 7, author: "bot", text: "B", comments: [] });
  expect(calls).toEqual(["create", "delete 101", "update 1"]);
});

const event = (commit: string, n: number, data: unknown = {}): TicketEvent =>
  ({
    id: `${commit}:${n}`,
    type: "ticket.moved",
    commit,
    time: "t",
    actor: "a",
    data,
  }) as unknown as TicketEvent;

test("events go out by commit, and within GitHub's limits", () => {
  const groups = byCommit([event("a", 1), event("a", 2), event("b", 1), event("a", 3)]);
  expect(groups.map((g) => g.length)).toEqual([2, 1, 1]);
  const whole = payloadOf("a", [event("a", 1, "x")]);
  expect(whole).toMatchObject({ truncated: false, count: 1 });
  const long = payloadOf(
    "a",
    Array.from({ length: 2000 }, (_, i) => event("a", i, "x".repeat(1000))),
  );
  expect(long).toMatchObject({ truncated: true, count: 2000 });
  expect(JSON.stringify(long).length).toBeLessThan(60_000);
  expect(Object.keys(long).length).toBeLessThanOrEqual(10);
});

const REPORT = { schema: 1, number: 7, headSha: "a".repeat(40), action: "opened" };

test("of a stranger's report nothing is taken that is not as it should be", () => {
  expect(parseReport(JSON.stringify(REPORT))).toEqual(REPORT);
  const bad = [
    "",
    "[]",
    "null",
    JSON.stringify({ ...REPORT, comment: "@everyone" }),
    JSON.stringify({ ...REPORT, schema: 2 }),
    JSON.stringify({ ...REPORT, number: 1.5 }),
    JSON.stringify({ ...REPORT, number: -1 }),
    JSON.stringify({ ...REPORT, headSha: "../../x" }),
    JSON.stringify({ ...REPORT, action: "<b>" }),
    '{"schema":1,"number":7,"headSha":"x","__proto__":1}',
  ];
  for (const text of bad)
    expect(() => parseReport(text)).toThrow(expect.objectContaining({ code: "BAD_REPORT" }));
});

test("a failure says what to do", () => {
  const answer = (
    status: number,
    path: string,
    message = "Resource not accessible by integration",
  ) =>
    whatFailed(
      Object.assign(new Error(message), {
        ...{ name: "HttpError", status },
        request: { method: "POST", url: `https://api.github.com${path}` },
      }),
    );
  expect(answer(403, "/repos/a/b/check-runs")).toMatchObject({
    kind: "auth",
    hint: expect.stringContaining("checks: write"),
  });
  expect(answer(403, "/repos/a/b/issues/7/comments").hint).toContain("pull-requests: write");
  expect(answer(401, "/repos/a/b/pulls/7").hint).toContain("token");
  expect(answer(403, "/x", "API rate limit exceeded")).toMatchObject({
    kind: "remote",
    hint: expect.stringContaining("later"),
  });
  expect(answer(502, "/x").kind).toBe("remote");
  expect(whatFailed(new TypeError("x is not a function"))).toMatchObject({ kind: "internal" });
});

const NOW = Date.UTC(2026, 5, 30);
const listed = (id: string, changes: Partial<ListedTicket>): ListedTicket =>
  ({
    id,
    category: "active",
    updated: "2026-06-29T00:00:00.000Z",
    due: null,
    claim: null,
    deleted: false,
    ...changes,
  }) as ListedTicket;

test("which tickets are neglected", () => {
  const claim = { by: "ada", lease: "l", fence: 1, expires: "2026-06-29T00:00:00.000Z" };
  const found = neglected(
    [
      listed("fresh", {}),
      listed("old", { updated: "2026-05-01T00:00:00.000Z" }),
      listed("waiting", { updated: "2026-05-01T00:00:00.000Z", category: "open" }),
      listed("late", { due: "2026-06-29" }),
      listed("today", { due: "2026-06-30" }),
      listed("done", { due: "2026-06-01", category: "closed", claim }),
      listed("claimed", { claim }),
    ],
    NOW,
    30,
  );
  const ids = Object.values(found).map((list) => list.map((t: ListedTicket) => t.id));
  expect(ids).toEqual([["old"], ["late"], ["claimed"]]);
});

test("an import goes on where the last one ended", () => {
  expect(importedUpTo([])).toBeUndefined();
  const times = ["2026-06-01T00:00:00.000Z", "2026-06-03T00:00:00.000Z", "nonsense", 7];
  expect(importedUpTo(times.map((t) => ({ custom: { "github.updated_at": t } })))).toBe(
    "2026-06-03T00:00:00.000Z",
  );
});
