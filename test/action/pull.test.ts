import { expect, test } from "vitest";
import { renderReport } from "../../src/action/comment/render-report.ts";
import type { Pull, PullCommit } from "../../src/action/github/api.ts";
import { checkLinks, type LinkFacts } from "../../src/action/pull/check-links.ts";
import { type LinkedTicket, linksOf } from "../../src/action/pull/linked.ts";
import { type MoveFacts, movesOnMerge, planMoves } from "../../src/action/pull/plan-moves.ts";
import type { PullReport, ReportTicket } from "../../src/action/pull/report.ts";
import { spokenInPull } from "../../src/action/pull/spoken.ts";
import { parseTransitions } from "../../src/action/transitions.ts";
import type { ListedTicket } from "../../src/app/tickets.ts";
import { TicketError } from "../../src/base/errors.ts";
import { configOf } from "../../src/domain/config/config.ts";
import { activeParts, HOSTILE_TEXTS } from "../support/github/active-parts.mjs";

const PULL: Pull = {
  ...{
    number: 7,
    title: "A change",
    body: "",
    branch: "change",
    base: "main",
    defaultBranch: "main",
  },
  ...{ headSha: "a".repeat(40), headRepository: "acme/shop", author: "ada", labels: [] },
  ...{ state: "opened", created: "2026-06-01T00:00:00Z" },
};
const commit = (sha: string, message: string, parents = 1): PullCommit => ({
  sha,
  message,
  parents,
});
const ticket = (id: string, changes: Partial<ListedTicket> = {}): ListedTicket =>
  ({
    ...{ id, shown: `tk-${id}`, title: `Title of ${id}`, status: "open", category: "open" },
    ...{ refs: [], deleted: false, purged: false, ...changes },
  }) as unknown as ListedTicket;

const STORE = new Map(
  [ticket("7k3m"), ticket("c0ff"), ticket("dead", { deleted: true })].map((t) => [t.shown, t]),
);
const get = async (token: string): Promise<ListedTicket> => {
  const found = STORE.get(token.toLowerCase());
  if (found !== undefined) return found;
  const code = token === "tk-22aa" ? "AMBIGUOUS_ID" : "TICKET_NOT_FOUND";
  throw new TicketError(code, "notFound", "no");
};
const links = (pull: Partial<Pull>, commits: readonly PullCommit[] = []) =>
  linksOf(spokenInPull({ ...PULL, ...pull }, commits, "tk"), get);

test("title, branch, trailers and verbs link a ticket; a word in a sentence names it", async () => {
  const linked = async (pull: Partial<Pull>, commits: readonly PullCommit[] = []) =>
    (await links(pull, commits)).tickets.map((t) => [t.ticket.shown, t.verb, t.linked]);
  expect(await linked({ title: "tk-7k3m: Wait" })).toEqual([["tk-7k3m", "refs", true]]);
  expect(await linked({ branch: "ada/tk-7k3m-wait" })).toEqual([["tk-7k3m", "refs", true]]);
  expect(await linked({ body: "Closes tk-7k3m." })).toEqual([["tk-7k3m", "closes", true]]);
  expect(await linked({ body: "As in tk-7k3m." })).toEqual([["tk-7k3m", "refs", false]]);
  expect(await linked({}, [commit("1", "Wait\n\nTicket: tk-7k3m")])).toEqual([
    ["tk-7k3m", "refs", true],
  ]);
  expect(await linked({ title: "tk-7k3m" }, [commit("1", "x\n\nCloses tk-7k3m")])).toEqual([
    ["tk-7k3m", "closes", true],
  ]);
  expect(await linked({}, [commit("1", "Merge tk-7k3m", 2)])).toEqual([]);
});

test("names that are no ticket's are told apart", async () => {
  const { misnamed, naming } = await links({ title: "tk-0000, tk-22aa" }, [
    commit("1", "Closes tk-dead"),
    commit("2", "Closes tk-7k3m"),
  ]);
  expect(misnamed.map((m) => [m.spoken.token, m.problem, m.spoken.source.sha])).toEqual([
    ["tk-0000", "missing", ""],
    ["tk-22aa", "ambiguous", ""],
    ["tk-dead", "deleted", "1"],
  ]);
  expect([...naming]).toEqual(["2"]);
});

const inputs: LinkFacts["inputs"] = {
  ...{
    linkCheck: "require",
    linkScope: "pull-request",
    skipLabel: "no-ticket",
    skipAuthors: ["bot[bot]"],
  },
};

async function judged(
  pull: Partial<Pull>,
  commits: readonly PullCommit[],
  more: Partial<typeof inputs> = {},
) {
  const facts = {
    inputs: { ...inputs, ...more },
    pull: { ...PULL, ...pull },
    commits,
    prefix: "tk",
  };
  return checkLinks({ ...facts, links: await links(pull, commits) });
}

test("the link check: success, failure, warning, and what needs none", async () => {
  const plain = [commit("1", "Wait")];
  expect(await judged({ body: "Closes tk-7k3m" }, plain)).toMatchObject({
    conclusion: "success",
    annotations: [],
  });
  expect(await judged({}, plain)).toMatchObject({
    conclusion: "failure",
    annotations: [{ start_line: 1 }],
  });
  expect((await judged({}, plain, { linkCheck: "warn" })).conclusion).toBe("neutral");
  for (const excused of [
    { labels: ["no-ticket"] },
    { author: "bot[bot]" },
    { body: "Ticket: none" },
  ])
    expect((await judged(excused, plain)).conclusion).toBe("skipped");
  expect((await judged({}, [commit("1", "x\n\nTicket: none")])).conclusion).toBe("skipped");
  const each = await judged({ body: "Closes tk-7k3m" }, plain, { linkScope: "commits" });
  expect([each.conclusion, each.title]).toEqual(["failure", "1 of 1 commit name no ticket."]);
  const wrong = await judged({ title: "tk-7k3m" }, [commit("1", "a\n\nb\nCloses tk-0000")]);
  expect(wrong).toMatchObject({
    conclusion: "failure",
    annotations: [{ start_line: 4, annotation_level: "failure" }],
  });
  const many = Array.from({ length: 80 }, (_, i) => commit(String(i), "x"));
  expect((await judged({}, many)).annotations).toHaveLength(50);
});

const facts = (changes: Partial<MoveFacts> = {}): MoveFacts => ({
  ...{ state: "opened", stateChanged: true, closes: true, transitions: parseTransitions("") },
  ...{ ref: { type: "pr", value: "acme/shop#7" }, config: configOf(undefined), before: new Map() },
  ...changes,
});
const linked = (
  changes: Partial<ListedTicket> = {},
  verb: LinkedTicket["verb"] = "closes",
  isLinked = true,
) => [{ ticket: ticket("7k3m", changes), verb, linked: isLinked }];
const REF = { type: "pr", value: "acme/shop#7" };
const CLOSED = { status: "closed", category: "closed" } as const;

test("which operations a pull request's state comes to", () => {
  const ops = (tickets: readonly LinkedTicket[], changes: Partial<MoveFacts> = {}) =>
    planMoves(tickets, facts(changes)).operations.map((o) => (o.op === "move" ? o.to : o.op));
  expect(ops(linked())).toEqual(["ref", "in-review"]);
  expect(ops(linked({ refs: [REF], status: "in-review", category: "active" }))).toEqual([]);
  expect(ops(linked({}, "refs", false))).toEqual([]);
  expect(ops(linked({ refs: [REF] }), { stateChanged: false })).toEqual([]);
  expect(ops(linked(), { stateChanged: false })).toEqual(["ref", "in-review"]);
  expect(ops(linked({ refs: [REF] }), { state: "draft" })).toEqual(["in-progress"]);
  expect(ops(linked({ refs: [REF] }), { state: "merged" })).toEqual(["close"]);
  expect(ops(linked({ refs: [REF] }, "refs"), { state: "merged" })).toEqual([]);
  expect(ops(linked({ refs: [REF] }), { state: "merged", closes: false })).toEqual([]);
  expect(ops(linked({ refs: [REF], ...CLOSED }), { state: "opened" })).toEqual([]);
  const review = { refs: [REF], status: "in-review", category: "active" } as const;
  const before = new Map([["7k3m", "blocked"]]);
  expect(ops(linked(review), { state: "closed", before })).toEqual(["blocked"]);
  expect(ops(linked(review), { state: "closed" })).toEqual([]);
  expect(ops(linked({ ...review, status: "blocked" }), { state: "closed", before })).toEqual([]);
});

test("what the configuration does not have or allow is said, and nothing else fails", () => {
  const transitions = parseTransitions("opened: reviewing\nmerged: close as nothing");
  expect(planMoves(linked(), facts({ transitions })).stays).toEqual([
    { shown: "tk-7k3m", reason: "there is no status reviewing here" },
  ]);
  expect(planMoves(linked(), facts({ transitions, state: "merged" })).stays).toHaveLength(1);
  const config = configOf({
    statuses: {
      open: { category: "open", rank: 1, to: [] },
      closed: { category: "closed", rank: 2 },
    },
  });
  expect(planMoves(linked(), facts({ config, state: "merged" })).stays[0]?.reason).toBe(
    "it can't be closed from open",
  );
});

test("what a merge will do is told as long as it may come", () => {
  expect(movesOnMerge(linked(), facts()).map((m) => m.to)).toEqual(["closed"]);
  expect(movesOnMerge(linked(), facts({ state: "merged" }))).toEqual([]);
});

test("a report shows texts of others as texts", () => {
  for (const hostile of HOSTILE_TEXTS) {
    const end = {
      id: "7k3m",
      shown: "tk-7k3m",
      title: hostile,
      status: hostile,
      category: "open",
    } as const;
    const one: ReportTicket = {
      ...{ ...end, verb: "closes", linked: true, assignees: [hostile], priority: hostile },
      ...{ blocks: [end], waitsFor: [end], parts: 1, openParts: [end] },
    };
    const report: PullReport = {
      ...{ tickets: [one], more: 0, moved: [], picture: "", misnamed: [] },
      onMerge: [{ ...end, from: hostile, to: hostile }],
      stays: [{ shown: "tk-7k3m", reason: hostile }],
    };
    // What the report itself writes: its heading, its table, names of tickets in code.
    const rest = renderReport(report)
      .replace("### Tickets", "")
      .replaceAll(/`tk-7k3m`/g, "x")
      .replaceAll(/\*\*On merge:\*\*/g, "")
      .split("\n")
      .map((line) => line.replaceAll(/(?<!\\)\|/g, " "));
    expect(
      rest.flatMap((line) => activeParts(line)),
      hostile,
    ).toEqual([]);
  }
});
