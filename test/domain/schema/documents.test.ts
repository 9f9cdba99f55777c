import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultConfig } from "../../../src/domain/config/config.ts";
import { cellKey, emptyDocument } from "../../../src/domain/document.ts";
import { Draft } from "../../../src/domain/draft.ts";
import { documentJson } from "../../../src/domain/encode.ts";
import { type DocumentKind, fieldsOf } from "../../../src/domain/fields.ts";
import { elementId } from "../../../src/domain/id.ts";
import { schemaFaults } from "../../../src/domain/schema/faults.ts";
import { PATTERN_WORDS } from "../../../src/domain/schema/pattern-words.ts";
import * as validators from "../../../src/domain/schema/validators.generated.js";
import { formatStamp } from "../../../src/domain/stamp.ts";
import { SCHEMAS } from "../../../tools/schemas.mjs";

const ALL = formatStamp(Date.UTC(2026, 0, 1), 0, "aaaaaaaa");
const LATER = formatStamp(Date.UTC(2026, 0, 2), 3, "zzzzzzzz");
const ID = "7k3m9p2qx4wz";
const OTHER = "c0ffee2qx4wz";
const ELEMENT = elementId(ALL, 0);

const VALIDATORS = {
  ticket: validators.validateTicket,
  config: validators.validateConfig,
  workflow: validators.validateWorkflow,
  agent: validators.validateAgent,
  view: validators.validateView,
};

function faultsOf(kind: DocumentKind, value: unknown): string[] {
  const validate = VALIDATORS[kind];
  if (validate(value)) return [];
  return schemaFaults(validate.errors ?? [], value).map((f) => `${f.path} ${f.problem}`);
}

/** A ticket in which every field has a value, some of them written later, some removed. */
function fullTicket(): Draft {
  const draft = new Draft(emptyDocument("ticket", ID, ALL), ALL);
  const later = new Draft(fill(draft).document(), LATER);
  later.set(cellKey("labels", "wip"), undefined);
  later.set(cellKey("labels", "ui"), true);
  later.set(cellKey("comments", ELEMENT, "body"), "Edited.\n");
  later.set(cellKey("comments", elementId(LATER, 1), "deleted"), true);
  later.redact("comments", elementId(LATER, 1));
  later.set("title", undefined);
  later.set("title", "New");
  later.set("due", undefined);
  later.set("unheard-of", { of: 1 });
  later.set("unheard-of-too", undefined);
  return later;
}

function fill(draft: Draft): Draft {
  const registers = {
    title: "T",
    type: "bug",
    priority: "high",
    milestone: "v1",
    due: "2026-12-31",
    estimate: 0.5,
    points: 3,
    body: "a\n\nb",
    created: "2026-01-01T00:00:00.000Z",
    createdBy: "ada@example.com",
    deleted: true,
    "unheard-of-too": 1,
  };
  for (const [name, value] of Object.entries(registers)) draft.set(name, value);
  const closed = "2026-01-01T00:00:00Z";
  draft.set("status", { status: "closed", resolution: "done", closed, closedBy: "Ada L." });
  for (const [field, name] of [
    ["assignees", "ada"],
    ["labels", "wip"],
    ["labels", "a b"],
    ["aliases", "bd-1"],
  ])
    draft.set(cellKey(field ?? "", name ?? ""), true);
  draft.set(cellKey("links", `depends-on ${OTHER}`), { type: "depends-on", to: OTHER });
  draft.set(cellKey("refs", "commit abc"), { type: "commit", value: "abc" });
  draft.set(cellKey("custom", "severity"), { level: [1, null] });
  draft.set(cellKey("attachments", "a".repeat(64)), { name: "x.png" });
  draft.set(cellKey("conflicts", "body"), "other");
  const parts = {
    criteria: { text: "It works", done: false, rank: "000001" },
    comments: { by: "ada", at: closed, body: "Hi", replyTo: ELEMENT },
    time: { by: "ada", at: closed, minutes: 30, type: "review", note: "n" },
  };
  for (const [field, values] of Object.entries(parts))
    for (const [part, value] of Object.entries(values))
      draft.set(cellKey(field, ELEMENT, part), value);
  draft.setClaim({
    by: "agent",
    lease: "l1",
    fence: 1,
    stamp: LATER,
    expires: closed,
    released: true,
  });
  return draft;
}

test("documents as they are written are valid", () => {
  const ticket = documentJson(fullTicket().document());
  expect(faultsOf("ticket", ticket)).toEqual([]);
  for (const field of fieldsOf("ticket")) {
    if (field.name !== "due") expect(ticket).toHaveProperty([field.name]);
  }
  expect(faultsOf("ticket", documentJson(emptyDocument("ticket", ID, ALL)))).toEqual([]);
  expect(faultsOf("config", documentJson(defaultConfig("tk", ALL)))).toEqual([]);
});

test("every field of a kind is a member of its schema", () => {
  for (const [kind, name] of Object.entries({
    ticket: "ticket",
    config: "config",
    workflow: "workflow",
    agent: "agent",
    view: "view",
  })) {
    const schema = JSON.parse(readFileSync(`${SCHEMAS}${name}.schema.json`, "utf8"));
    const members = fieldsOf(kind as DocumentKind).flatMap((f) =>
      f.kind === "composite" ? f.members : [f.name],
    );
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining([...members]));
    expect(schema.$id).toBe(`https://git-ticket.dev/schema/1/${name}.json`);
  }
});

test("workflows, agents and views are valid as they are written", () => {
  const documents = {
    workflow: { title: "Release", description: "one\ntwo" },
    agent: { title: "Fixer", type: "claude", status: "idle" },
    view: { title: "Mine", query: "assignee:me", sort: "-updated", by: "status" },
  } as const;
  for (const [kind, registers] of Object.entries(documents)) {
    const draft = new Draft(emptyDocument(kind as DocumentKind, "x-1", ALL), LATER);
    for (const [name, value] of Object.entries(registers)) draft.set(name, value);
    if (kind === "agent") draft.set(cellKey("skills", "git"), true);
    if (kind === "workflow") draft.set(cellKey("steps", "build"), { title: "Build" });
    expect(faultsOf(kind as DocumentKind, documentJson(draft.document()))).toEqual([]);
  }
});

test("of a purged document nothing else is left", () => {
  expect(faultsOf("ticket", { schema: 1, id: ID, purged: true })).toEqual([]);
  expect(faultsOf("view", { schema: 1, name: "x", purged: true })).toEqual([]);
  expect(faultsOf("ticket", { schema: 1, id: ID, purged: true, title: "x" })).toEqual([
    "/title is not known",
  ]);
});

const BASE = { schema: 1, id: ID, _v: { all: ALL } };
test.each([
  [{ ...BASE, schema: 2 }, "/schema must be 1"],
  [{ schema: 1, id: ID }, "/_v is missing"],
  [{ ...BASE, id: "tk-7k3m" }, "/id must be a ticket's whole id"],
  [{ ...BASE, title: "" }, "/title must not be empty"],
  [{ ...BASE, title: "x".repeat(1001) }, "/title must not be longer than 1,000 characters"],
  [{ ...BASE, title: "a\nb" }, "/title must be one line without control characters"],
  [
    { ...BASE, labels: ["a,b"] },
    "/labels/0 must not hold commas, control characters or space at an end",
  ],
  [
    { ...BASE, labels: ["ok", " a"] },
    "/labels/1 must not hold commas, control characters or space at an end",
  ],
  [
    { ...BASE, assignees: ["x".repeat(201)] },
    "/assignees/0 must not be longer than 200 characters",
  ],
  [{ ...BASE, aliases: "bd-1" }, "/aliases must be an array"],
  [
    { ...BASE, links: [{ type: "Parent", to: OTHER }] },
    "/links/0/type must be lower-case letters, digits and hyphens, at most 40, a letter first",
  ],
  [{ ...BASE, links: [{ type: "parent", to: OTHER, of: 1 }] }, "/links/0/of is not known"],
  [{ ...BASE, links: [{ type: "parent" }] }, "/links/0/to is missing"],
  [{ ...BASE, due: "tomorrow" }, "/due must be a date like 2026-12-31"],
  [
    { ...BASE, created: "2026-01-01T00:00:00.12Z" },
    "/created must be a time like 2026-12-31T09:12:33.120Z",
  ],
  [{ ...BASE, estimate: -1 }, "/estimate must be 0 or more"],
  [{ ...BASE, points: "3" }, "/points must be a number"],
  [
    { ...BASE, custom: { [" "]: 1 } },
    "/custom/  has a name that must not hold commas, control characters or space at an end",
  ],
  [
    { ...BASE, custom: { ["x".repeat(101)]: 1 } },
    `/custom/${"x".repeat(101)} has a name that must not be longer than 100 characters`,
  ],
  [{ ...BASE, body: [] }, "/body must not be empty"],
  [{ ...BASE, body: ["a\nb"] }, "/body/0 must be one line"],
  [{ ...BASE, body: "text" }, "/body must be an array"],
  [
    { ...BASE, body: ["x".repeat(1_048_577)] },
    "/body/0 must not be longer than 1,048,576 characters",
  ],
  [
    { ...BASE, comments: [{ id: "1" }] },
    "/comments/0/id must be the id of a comment, criterion or time entry",
  ],
  [{ ...BASE, comments: [{ id: ELEMENT, text: "x" }] }, "/comments/0/text is not known"],
  [
    { ...BASE, comments: Array.from({ length: 10_001 }, () => ({ id: ELEMENT })) },
    "/comments must not have more than 10,000 items",
  ],
  [{ ...BASE, _v: { all: "yesterday" } }, "/_v/all must be a stamp"],
  [{ ...BASE, _v: { all: ALL, title: 1 } }, "/_v/title must be a string"],
  [{ ...BASE, _v: { all: ALL, labels: { a: "x" } } }, "/_v/labels/a must be a stamp"],
  [{ ...BASE, _v: { all: ALL, labels: ALL } }, "/_v/labels must be an object"],
  [{ ...BASE, _v: { all: ALL, removed: { labels: ALL } } }, "/_v/removed/labels must be an object"],
  [
    { ...BASE, _v: { all: ALL, comments: { [ELEMENT]: { boddy: ALL } } } },
    `/_v/comments/${ELEMENT}/boddy is not known; did you mean body?`,
  ],
])("case %#: the one fault is named", (value, fault) => {
  expect(faultsOf("ticket", value)).toEqual([fault]);
});

test("unknown members are let through, unknown things are no document", () => {
  expect(
    faultsOf("ticket", {
      ...BASE,
      severity: { any: ["thing"] },
      _v: { all: ALL, severity: LATER },
    }),
  ).toEqual([]);
  for (const value of [null, [], "x", 1])
    expect(faultsOf("ticket", value)).toEqual([" must be an object"]);
  expect(
    faultsOf("config", {
      schema: 1,
      name: "config",
      statuses: { done: { category: "over" } },
      _v: { all: ALL },
    }),
  ).toEqual(["/statuses/done/category must be one of open, active, closed"]);
});

/** Every string under the key `pattern`, anywhere in a schema. */
function patternsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "pattern" && typeof value === "string" ? [value] : patternsOf(value),
  );
}

/** Where a list of names for suggestions differs from the members that there are. */
function strayNames(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, propertyNames, additionalProperties } = schema as Record<string, unknown>;
  const names = (propertyNames as { enum?: string[] } | undefined)?.enum;
  const own = additionalProperties === false ? Object.keys(properties as object) : names;
  const stray = JSON.stringify(own) === JSON.stringify(names) ? [] : [JSON.stringify(own)];
  return [...stray, ...Object.values(schema).flatMap(strayNames)];
}

test("every pattern has words, and every closed object lists its members for suggestions", () => {
  const schemas = readdirSync(SCHEMAS)
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => JSON.parse(readFileSync(`${SCHEMAS}${file}`, "utf8")));
  expect(schemas).toHaveLength(7);
  const patterns = new Set(schemas.flatMap(patternsOf));
  expect([...patterns].sort()).toEqual([...PATTERN_WORDS.keys()].sort());
  expect(schemas.flatMap(strayNames)).toEqual([]);
});

test("no pattern takes more than linear time", () => {
  const texts = [
    "a".repeat(1_000_000),
    " ".repeat(1_000_000),
    `${"a ".repeat(500_000)},`,
    "0".repeat(1_000_000),
  ];
  const start = performance.now();
  for (const pattern of PATTERN_WORDS.keys())
    for (const text of texts) new RegExp(pattern, "u").test(text);
  expect(performance.now() - start).toBeLessThan(10_000);
});
