import { expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.ts";
import { configOf } from "../../src/domain/config/config.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { prepareQuery } from "../../src/search/prepare-query.ts";
import { badQuery } from "../../src/search/query-error.ts";
import { ticketTest } from "../../src/search/ticket-test.ts";
import { readinessById } from "../../src/workflow/ticket-graph.ts";
import { ticketLike } from "../domain/markdown/tickets.ts";

const NOW = new Date(2026, 10, 29, 16, 30).getTime();
const DAY = 86_400_000;
const ago = (days: number): string => new Date(NOW - days * DAY).toISOString();
const idOf = (name: string): string => name.padEnd(12, "0");

const config = configOf({
  fields: {
    severity: { type: "string", enum: ["S3", "S2", "S1"] },
    score: { type: "number" },
    sure: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
  },
});

const some = (name: string, values: Partial<Ticket> = {}): Ticket =>
  ticketLike({ id: idOf(name), title: name, ...values });

const element = (at: string) => ({ id: "", by: "bob@x.org", at });

const TICKETS: readonly Ticket[] = [
  some("a1", {
    title: "Login times out",
    body: "Behind the proxy.",
    type: "bug",
    priority: "critical",
    assignees: ["ada@x.org"],
    labels: ["ui", "Auth"],
    due: "2026-11-28",
    points: 3,
    estimate: 1.5,
    custom: { severity: "S1", score: 10, sure: true, tags: ["x", "y"] } as JsonObject,
    comments: [{ ...element(ago(1)), body: "Seen with 2.3" }],
    created: ago(30),
    updated: ago(1),
    createdBy: "ada@x.org",
  }),
  some("b2", {
    title: "Create the client",
    type: "task",
    priority: "high",
    milestone: "v1.0",
    due: "2026-12-24",
    points: 5,
    links: [
      { type: "depends-on", to: idOf("a1") },
      { type: "parent", to: idOf("e5") },
    ],
    custom: { severity: "S3", score: 9.5, note: "10" } as JsonObject,
    created: ago(10),
    updated: ago(20),
  }),
  some("c3", {
    title: "Old thing",
    status: "closed",
    resolution: "wontfix",
    closed: ago(3),
    closedBy: "bob@x.org",
    priority: "low",
    updated: ago(3),
    aliases: ["OLD-1"],
    refs: [{ type: "pr", value: "#12" }],
    time: [{ ...element(ago(4)), minutes: 90 }],
  }),
  some("d4", { title: "Gone", deleted: true, labels: ["ui"] }),
  some("e5", {
    title: "Epic",
    type: "epic",
    status: "in-progress",
    claim: { by: "bob@x.org", lease: "l", fence: 1, expires: ago(-1) },
    criteria: [
      { id: "", text: "It is fast", done: true },
      { id: "", text: "It is small", done: false },
    ],
  }),
  some("f6", {
    title: "Free",
    claim: { by: "bob@x.org", lease: "l", fence: 1, expires: ago(1) },
    attachments: [{ name: "log.txt", hash: "0".repeat(64), size: 1, type: "text/plain" }],
  }),
  some("g7", {
    title: "Odd",
    status: "triage",
    links: [{ type: "relates-to", to: idOf("f6") }],
    custom: { free: ["q"], empty: [] } as JsonObject,
  }),
];

async function found(text: string): Promise<string> {
  const { where, places } = parseQuery(text);
  if (where === undefined) throw new Error("nothing asked for");
  const prepared = await prepareQuery(where, {
    config,
    now: NOW,
    me: async () => "Ada@x.org",
    ticket: async (token) => idOf(token.replace(/^tk-/, "")),
    refuse: (node, { problem, way }) => badQuery(text, places.get(node) ?? -1, problem, way),
  });
  const bits = readinessById(TICKETS, config, []);
  const readinessOf = (id: string): number => bits.get(id) ?? 0;
  const test = ticketTest(prepared, { config, tickets: TICKETS, readinessOf });
  return TICKETS.filter(test)
    .map((t) => t.id[0])
    .join("");
}

test.each([
  ["type:bug,TASK", "abcdfg"],
  ["status:open", "abdf"],
  ["-status:open", "ceg"],
  ["status:tri*", "g"],
  ["priority:>=high", "ab"],
  ["priority:>high", "a"],
  ["priority:<high", "c"],
  ["priority:low..high", "bc"],
  ["priority:<=low", "c"],
  ["priority:none", "defg"],
  ["priority:none,critical", "adefg"],
  ["assignee:me", "a"],
  ["assignee:ada*", "a"],
  ["-assignee:none", "a"],
  ["label:auth", "a"],
  ["label:*", "ad"],
  ["milestone:v1*", "b"],
  ["resolution:wontfix", "c"],
  ["alias:old-1 ref:#12 ref-type:pr", "c"],
  ["attachment:log.*", "f"],
  ["created-by:me", "a"],
  ["closed-by:bob@x.org", "c"],
  ["claimed-by:bob*", "ef"],
  ["commented-by:bob@x.org", "a"],
  ["points:3", "a"],
  ["points:>3", "b"],
  ["points:5..3", "ab"],
  ["points:none", "cdefg"],
  ["-points:<4", "bcdefg"],
  ["estimate:<=90m", "a"],
  ["spent:1h..2h", "c"],
  ["comments:>0", "a"],
  ["comments:none", "bcdefg"],
  ["comments:0 attachments:1", "f"],
  ["criteria:2 unmet:1", "e"],
  ["labels:>=2", "a"],
  ["links:2", "b"],
  ["due:2026-12", "b"],
  ["due:<today", "a"],
  ["due:yesterday", "a"],
  ["due:<=3w", "a"],
  ["due:<4w", "ab"],
  ["due:4w", "b"],
  ["due:>2026-11-28", "b"],
  ["due:>2026-11", "b"],
  ["due:2026-11..2026-12", "ab"],
  ["due:none", "cdefg"],
  ["updated:<2w", "ac"],
  ["updated:>2w", "b"],
  ["updated:2d", "a"],
  ["updated:2d..1w", "c"],
  ["created:<=2026-11", "ab"],
  ["created:2026-10", "a"],
  ["closed:>=2026-11-20", "c"],
  ["closed:none", "abdefg"],
  ["claimed-until:<2d", "ef"],
  ["claimed-until:2d", "e"],
  ["claimed-until:<today", "f"],
  ["parent:tk-e5", "b"],
  ["parent:none", "acdefg"],
  ["depends-on:a1", "b"],
  ["blocks:b2", "a"],
  ["blocks:none", "bcdefg"],
  ["parent-of:b2", "e"],
  ["relates-to:f6", "g"],
  ["relates-to:g7", "f"],
  ["linked:a1,g7", "bf"],
  ["linked:none", "cd"],
  ["id:a1", "a"],
  ["id:a1*,tk-b*", "ab"],
  ["id:tk*", "abcdefg"],
  ["title:times", "a"],
  ["title:cl*", "b"],
  ["body:proxy", "a"],
  ["body:none", "bcdefg"],
  ["comment:2.3", "a"],
  ["criterion:small", "e"],
  ["custom.severity:s1", "a"],
  ["custom.severity:>=S2", "a"],
  ["custom.severity:S3..S2", "b"],
  ["custom.score:>9.5", "a"],
  ["custom.score:10.0", "a"],
  ["custom.score:none", "cdefg"],
  ["custom.sure:true", "a"],
  ["custom.tags:y,z", "a"],
  ["custom.note:10", "b"],
  ["custom.note:>0", "b"],
  ["custom.free:q custom.empty:none", "g"],
  ["custom.Severity:S1", ""],
  ["has:custom.severity", "ab"],
  ["has:due", "ab"],
  ["has:body", "a"],
  ["has:children", "e"],
  ["has:dependents", "a"],
  ["has:dependencies", "b"],
  ["has:comments,attachments", "af"],
  ["has:conflicts", ""],
  ["-has:type", ""],
  ["is:open", "abdefg"],
  ["is:closed", "c"],
  ["is:active", "e"],
  ["is:unknown", "g"],
  ["is:deleted", "d"],
  ["is:all", "abcdefg"],
  ["is:overdue", "a"],
  ["is:claimed", "e"],
  ["is:blocked", "b"],
  ["is:ready", "af"],
  ["proxy", "a"],
  ['"behind the"', "a"],
  ["creat* client", "b"],
  ["reat*", ""],
  ["tmies~", "a"],
  ["looogin~", ""],
  ["text:EPIC,odd", "eg"],
  ["type:bug OR (is:closed -label:ui)", "ac"],
  ["-(type:bug OR type:task)", "e"],
])("%s finds %s", async (text, expected) => {
  expect(await found(text)).toBe(expected);
});

test.each([
  ["label:ui priority:>=hihg", 18, "Did you mean high?"],
  ["custom.severity:<S9", 16, "Known: S3, S2, S1"],
  ["custom.score:>many", 13, "takes a number"],
  ["custom.sure:>true", 12, "no order"],
  ["id:!*", 3, "id:tk-7k*"],
])("%s is refused at its column, since the settings say otherwise", async (text, column, words) => {
  const error = await found(text).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: "BAD_QUERY", data: { column: column + 1 } });
  expect(`${error.message} ${error.hint}`).toContain(words);
});
