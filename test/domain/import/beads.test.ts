import { expect, test } from "vitest";
import { configOf } from "../../../src/domain/config/config.ts";
import { encodeDocument } from "../../../src/domain/encode.ts";
import { noteText } from "../../../src/domain/import/plan.ts";
import { stampTime } from "../../../src/domain/stamp.ts";
import { documentOf, fixture, idOf, planOf, planOfRecords, ticketIn } from "./support.ts";

const plan = planOf(fixture("rules"));
const ticket = (source: string) => ticketIn(plan, `gt-${source}`);
const kept = (source: string, member: string) => ticket(source).custom[`beads.${member}`];

test("every record becomes a ticket that its old id finds", () => {
  const lines = fixture("rules").trimEnd().split("\n").length;
  expect(plan.counts).toEqual({
    records: lines,
    tickets: lines,
    skipped: 0,
    deleted: 2,
    comments: 4,
    links: 12,
  });
  expect(ticket("plain")).toMatchObject({
    id: idOf("gt-plain"),
    title: "Ticket gt-plain",
    body: "First line.\n\nSecond paragraph.",
    type: "task",
    status: "open",
    priority: "medium",
    created: "2026-01-02T03:04:05.678Z",
    updated: "2026-01-03T00:00:00.000Z",
    aliases: ["gt-plain"],
    custom: { "beads.updated_at": "2026-01-03T00:00:00.000Z" },
  });
});

test.each([
  ["plain", "open", undefined],
  ["progress", "in-progress", undefined],
  ["blocked", "blocked", undefined],
  ["deferred", "blocked", "deferred"],
  ["hooked", "in-progress", "hooked"],
  ["pinned", "blocked", "pinned"],
  ["odd-status", "open", "simmering"],
  ["closed", "closed", undefined],
  ["tombstone", "open", "tombstone"],
  ["closed-tombstone", "closed", "tombstone"],
])("the status of %s is %s", (source, status, raw) => {
  expect(ticket(source).status).toBe(status);
  expect(kept(source, "status")).toBe(raw);
});

test("what was closed says when and how, as far as that is certain", () => {
  expect(ticket("closed")).toMatchObject({
    resolution: "done",
    closed: "2026-01-03T04:00:00.123Z",
    custom: { "beads.close_reason": "Done in v2", "beads.closed_at": expect.any(String) },
  });
  expect(ticket("duplicate").resolution).toBe("duplicate");
  expect(ticket("not-duplicate").resolution).toBe("done");
  expect(ticket("wontfix").resolution).toBe("wontfix");
  expect(ticket("no-closed-at")).toMatchObject({ resolution: "done", closed: null });
  expect(kept("duplicate", "closed_at")).toBeUndefined();
});

test("a tombstone is a deleted ticket that keeps what it says", () => {
  expect(ticket("tombstone")).toMatchObject({
    deleted: true,
    updated: "2026-01-04T05:06:07.000Z",
    custom: {
      "beads.deleted_at": "2026-01-04T05:06:07Z",
      "beads.deleted_by": "bo",
      "beads.delete_reason": "made by mistake",
      "beads.original_type": "task",
    },
  });
  expect(ticket("plain").deleted).toBe(false);
});

test("priorities and types are ours, and the source's where it says more", () => {
  const priorities = [0, 1, 2, 3, 4].map((n) => ticket(`p${n}`).priority);
  expect(priorities).toEqual(["critical", "high", "medium", "low", "low"]);
  expect(kept("p3", "priority")).toBeUndefined();
  expect(kept("p4", "priority")).toBe(4);
  for (const type of ["bug", "feature", "epic", "story", "chore", "spike"])
    expect(ticket(type).type).toBe(type);
  expect(ticket("merge-request").type).toBe("task");
  expect(kept("merge-request", "issue_type")).toBe("merge-request");
});

test("people and labels are kept, cleaned where they must be", () => {
  expect(ticket("people")).toMatchObject({
    assignees: ["crew/fang"],
    createdBy: "Ada Lovelace",
    labels: ["api", "ui"],
  });
  expect(Object.keys(ticket("people").custom)).toEqual(["beads.owner", "beads.updated_at"]);
  expect(ticket("commas")).toMatchObject({
    assignees: ["ada", "bo"],
    labels: ["a", "b", "padded", "ui"],
    custom: { "beads.assignee": "ada, bo", "beads.labels": ["ui", "a,b", " padded ", "ui"] },
  });
});

test("estimates are hours, and due dates days", () => {
  expect(ticket("estimate").estimate).toBe(1.5);
  expect(kept("estimate", "estimated_minutes")).toBeUndefined();
  expect(ticket("odd-estimate").estimate).toBe(0.83);
  expect(kept("odd-estimate", "estimated_minutes")).toBe(50);
  expect(ticket("due").due).toBe("2026-02-01");
  expect(kept("due", "due_at")).toBe("2026-02-01T23:30:00-08:00");
});

test("members that we have no field for are custom fields", () => {
  expect(ticket("texts").custom).toEqual({
    "beads.acceptance_criteria": "- it works",
    "beads.await_id": "release.yml",
    "beads.await_type": "gh:run",
    "beads.compaction_level": 0,
    "beads.content_hash": "abc",
    "beads.design": "A queue.",
    "beads.external_ref": "gh-9",
    "beads.metadata": { a: true, b: [1, { c: null }] },
    "beads.notes": "See the log.",
    "beads.original_size": 0,
    "beads.source_repo": ".",
    "beads.timeout": 1800000000000,
    "beads.updated_at": "2026-01-03T00:00:00.000Z",
  });
  const names = { "a,b": 1, "tab\there": { x: 1 }, "": 0, ["n".repeat(120)]: "long" };
  expect(ticket("odd-name").custom["beads"]).toEqual(names);
});

test("line breaks are LF, and what they were is noted", () => {
  expect(ticket("crlf").body).toBe("one\ntwo\n");
  expect(kept("crlf", "description")).toEqual({ crlf: true });
  expect(ticket("crlf").comments[0]?.body).toBe("x\ny");
});

test("dependencies are links", () => {
  const to = (type: string) =>
    ticket("links")
      .links.filter((link) => link.type === type)
      .map((link) => link.to)
      .sort();
  const ids = (...sources: string[]) => sources.map((s) => idOf(`gt-${s}`)).sort();
  expect(to("depends-on")).toEqual(ids("plain", "pinned", "nowhere"));
  expect(to("parent")).toEqual(ids("epic"));
  expect(to("relates-to")).toEqual(ids("progress", "blocked", "closed"));
  expect(to("duplicates")).toEqual(ids("duplicate"));
  expect(kept("links", "dependencies")).toHaveLength(8);
});

test("a ticket has one parent: the one it was given first", () => {
  expect(ticket("two-parents").links).toEqual([
    { type: "parent", to: idOf("gt-links") },
    { type: "relates-to", to: idOf("gt-epic") },
  ]);
});

test("what is no link is kept raw, and said", () => {
  expect(ticket("odd-links").links).toEqual([]);
  expect(kept("odd-links", "dependencies")).toHaveLength(4);
});

test("equal values that were coerced are counted, not repeated", () => {
  const records = [4, 2, 4, 4].map((priority, i) => ({ id: `x${i}`, priority }));
  const notes = planOfRecords(...records).notes.filter((n) => n.kind === "coerced");
  expect(notes).toEqual([
    { kind: "coerced", field: "priority", from: 4, to: "low", count: 3, line: 1 },
  ]);
});

test("what is no estimate is none, and a creation that is not told is as early as anything in the record", () => {
  const record = {
    id: "a",
    estimated_minutes: 1e308,
    updated_at: "2026-02-01T00:00:00Z",
    comments: [{ text: "x", created_at: "2026-01-01T00:00:00Z" }],
  };
  const plan = planOfRecords(record);
  expect(ticketIn(plan, "a")).toMatchObject({
    estimate: null,
    custom: { "beads.estimated_minutes": 1e308 },
  });
  expect(stampTime(documentOf(plan, "a").all)).toBe(Date.UTC(2026, 0, 1));
});

test("a record was changed when its latest comment or dependency was made", () => {
  const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-02T00:00:00Z" };
  const later = "2026-01-05T00:00:00.000Z";
  const dependencies = [{ depends_on_id: "b", type: "blocks", created_at: later }];
  const comments = [{ text: "x", created_at: later }];
  for (const more of [{ dependencies }, { comments }, { closed_at: later }, { deleted_at: later }])
    expect(ticketIn(planOfRecords({ id: "a", ...times, ...more }), "a").updated).toBe(later);
});

test("comments keep their order, author and time", () => {
  expect(ticket("comments").comments).toEqual([
    { id: expect.any(String), by: null, at: "2026-01-02T03:04:05.678Z", body: "" },
    { id: expect.any(String), by: "ada", at: "2026-01-02T05:00:00.500Z", body: "Same here." },
    { id: expect.any(String), by: "bo", at: "2026-01-02T05:00:00.500Z", body: "And here.\nTwice." },
  ]);
});

test("a title is one clean line", () => {
  expect(ticket("title").title).toBe("two lines");
  expect(kept("title", "title")).toBe("  two\nlines\u0007 \u200b");
  expect(ticket("no-title").title).toBe("(untitled)");
  expect(kept("no-title", "title")).toBeUndefined();
  expect(ticket("empty-title").title).toBe("(untitled)");
  expect(kept("empty-title", "title")).toBe("");
});

test("times are UTC; what can't be believed is guessed from the rest", () => {
  expect(ticket("zone")).toMatchObject({
    created: "2026-01-02T07:30:00.123Z",
    updated: "2026-01-02T08:00:00.000Z",
    custom: { "beads.created_at": "2026-01-01T23:30:00.123456789-08:00" },
  });
  expect(ticket("no-times")).toMatchObject({ created: null, updated: "2000-01-01T00:00:00.000Z" });
  expect(ticket("bad-times")).toMatchObject({ created: null, updated: "2026-01-05T00:00:00.000Z" });
  expect(ticket("late").updated).toBe("2026-01-02T00:00:00.000Z");
});

test("whatever a person should know is said", () => {
  expect(plan.notes.map(noteText)).toMatchSnapshot();
});

test("a configuration without our names gets the nearest of its own", () => {
  const config = configOf({
    statuses: {
      todo: { category: "open" },
      doing: { category: "active" },
      over: { category: "closed" },
    },
    types: { work: {} },
    priorities: { now: { rank: 1 }, later: { rank: 2 } },
    resolutions: { fixed: {} },
  });
  const other = planOf(fixture("rules"), { config });
  const one = (source: string) => ticketIn(other, `gt-${source}`);
  expect(one("plain")).toMatchObject({ status: "todo", type: "work", priority: "later" });
  expect(one("hooked").status).toBe("doing");
  expect(one("closed")).toMatchObject({ status: "over", resolution: null });
  expect(one("p0").priority).toBe("now");
  const custom = { "beads.status": "open", "beads.issue_type": "task", "beads.priority": 2 };
  expect(one("plain").custom).toMatchObject(custom);
});

test("a status that the configuration knows by the same name is kept", () => {
  const config = configOf({
    statuses: {
      open: { category: "open" },
      blocked: { category: "active" },
      pinned: { category: "active" },
    },
  });
  const pinned = ticketIn(planOf(fixture("rules"), { config }), "gt-pinned");
  expect(pinned.status).toBe("pinned");
  expect(pinned.custom["beads.status"]).toBeUndefined();
});

test("two clones that import one file hold the same bytes; another namespace means other tickets", () => {
  const bytes = plan.documents.map(encodeDocument);
  expect(planOf(fixture("rules")).documents.map(encodeDocument)).toEqual(bytes);
  const other = planOf(fixture("rules"), { namespace: "other" });
  expect(other.replica).not.toBe(plan.replica);
  expect(other.documents.map((d) => d.name)).not.toContain(plan.documents[0]?.name);
});

test("the order of dependencies and labels in the file makes no difference to links and labels", () => {
  const times = { created_at: "2026-01-02T00:00:00.000Z", updated_at: "2026-01-02T00:00:00.000Z" };
  const record = (labels: string[], parents: string[]) => ({
    id: "a",
    ...times,
    labels,
    dependencies: parents.map((p) => ({ depends_on_id: p, type: "parent-child" })),
  });
  const one = ticketIn(planOfRecords(record(["x", "y"], ["p", "q"])), "a");
  const two = ticketIn(planOfRecords(record(["y", "x"], ["q", "p"])), "a");
  expect(two.links).toEqual(one.links);
  expect(two.labels).toEqual(one.labels);
});
