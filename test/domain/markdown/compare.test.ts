import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { compareSheet } from "../../../src/domain/markdown/compare.ts";
import type { Prefer } from "../../../src/domain/markdown/comparing.ts";
import { EMPTY_SHEET, type Sheet, sheetOf } from "../../../src/domain/markdown/sheet.ts";
import type { Operation } from "../../../src/domain/operation.ts";
import type { Ticket } from "../../../src/domain/ticket.ts";
import { t, World } from "../../store/planning.ts";

const [ID, OTHER, THIRD] = [t(1), t(2), t(3)];

let world: World;
let base: Ticket;

beforeEach(() => {
  world = new World();
  world.add(OTHER);
  world.add(THIRD);
  world.add(ID, {
    title: "A ticket",
    body: "Text",
    priority: "low",
    labels: ["api", "ui"],
    estimate: 3,
    links: [{ type: "depends-on", to: OTHER }],
    parent: OTHER,
    refs: [{ type: "commit", value: "abc" }],
    custom: { severity: "S2", area: ["x"] },
    criteria: ["one", "two", "three"],
  });
  base = world.ticket(ID);
});

const edit = (change: Partial<Sheet>): Sheet => ({ ...sheetOf(base), ...change });
const compare = (file: Sheet, prefer?: Prefer) =>
  compareSheet({ file, base, head: world.ticket(ID), config: world.config, prefer });
const operations = (file: Sheet, prefer?: Prefer) =>
  compare(file, prefer).edits.map((e) => e.operation);
const conflicts = (file: Sheet, prefer?: Prefer) =>
  compare(file, prefer).conflicts.map((c) => c.field);

/** Applies an edited sheet as `apply` does, and checks that a second time nothing is left to do. */
function apply(file: Sheet, prefer?: Prefer): Ticket {
  expect(conflicts(file, prefer)).toEqual([]);
  const asked = operations(file, prefer);
  if (asked.length > 0) world.apply(...asked);
  const again = world.plan(operations(file, prefer));
  expect([again.faults, [...again.drafts.values()].some((d) => d.changed)]).toEqual([[], false]);
  return world.ticket(ID);
}

const meanwhile = (...ops: readonly Operation[]) => world.apply(...ops);

const EDITS: readonly (readonly [string, Partial<Sheet>])[] = [
  ["a title", { title: "Another" }],
  ["a body", { body: "Other\n\ntext" }],
  ["a cleared body", { body: "" }],
  ["a cleared priority", { priority: null }],
  ["a number", { estimate: 0, points: 5 }],
  ["labels", { labels: ["docs", "ui"] }],
  ["custom fields", { custom: { severity: "S1", more: { a: [1] } } }],
  ["links", { links: [{ type: "relates-to", to: THIRD }] }],
  ["another parent", { links: [{ type: "parent", to: THIRD }] }],
  ["references", { refs: [{ type: "url", value: "https://example.com" }] }],
  ["a status", { status: "in-progress" }],
  ["a closed status with its resolution", { status: "closed", resolution: "wontfix" }],
];

test.each(EDITS)("%s: what was edited is what the ticket is then", (_, change) => {
  expect(sheetOf(apply(edit(change)))).toEqual(edit(change));
});

test("nothing edited asks for nothing", () => {
  expect(operations(edit({}))).toEqual([]);
  // Not even where the ticket has gone on since.
  meanwhile({ op: "set", id: ID, fields: { title: "New", body: null, custom: { area: null } } });
  meanwhile({ op: "label", id: ID, remove: ["ui"] }, { op: "close", id: ID });
  meanwhile({ op: "criteria", id: ID, remove: base.criteria.map((c) => c.id) });
  meanwhile({ op: "unlink", id: ID, type: "parent", to: OTHER });
  expect(compare(edit({}))).toMatchObject({ edits: [], conflicts: [] });
});

test("only what was edited is written; what was changed there since stays", () => {
  meanwhile({ op: "set", id: ID, fields: { title: "New title", custom: { area: "y" } } });
  meanwhile({ op: "label", id: ID, add: ["docs"], remove: ["api"] });
  meanwhile({
    op: "criteria",
    id: ID,
    change: [{ criterion: base.criteria[0]?.id ?? "", done: true }],
  });
  const after = apply(
    edit({
      priority: "high",
      labels: ["api", "ui", "wip"],
      custom: { severity: "S1", area: ["x"] },
      criteria: [
        { text: "one", done: false },
        { text: "2", done: true },
        { text: "three", done: false },
        { text: "four", done: false },
      ],
    }),
  );
  expect(after).toMatchObject({ title: "New title", priority: "high" });
  expect(after.labels).toEqual(["docs", "ui", "wip"]);
  expect({ ...after.custom }).toEqual({ area: "y", severity: "S1" });
  expect(after.criteria.map((c) => [c.text, c.done])).toEqual([
    ["one", true],
    ["2", true],
    ["three", false],
    ["four", false],
  ]);
});

const BOTH: readonly (readonly [string, Partial<Sheet>, Operation])[] = [
  ["title", { title: "Here" }, { op: "set", id: ID, fields: { title: "There" } }],
  ["priority", { priority: null }, { op: "set", id: ID, fields: { priority: "high" } }],
  ["body", { body: "Here" }, { op: "set", id: ID, fields: { body: "There" } }],
  [
    "custom.severity",
    { custom: { severity: "S1", area: ["x"] } },
    { op: "set", id: ID, fields: { custom: { severity: "S3" } } },
  ],
  ["status", { status: "in-progress" }, { op: "move", id: ID, to: "blocked" }],
  [
    "links.parent",
    { links: [{ type: "depends-on", to: OTHER }] },
    { op: "link", id: ID, type: "parent", to: THIRD },
  ],
];

test.each(BOTH)(
  "%s changed on both sides is a conflict, and is decided by --prefer",
  (field, here, there) => {
    meanwhile(there);
    const file = edit(here);
    const found = compare(file);
    expect(found.edits).toEqual([]);
    expect(found.conflicts.map((c) => c.field)).toEqual([field]);
    expect(conflicts(file, "ticket")).toEqual([]);
    expect(operations(file, "ticket")).toEqual([]);
    expect(sheetOf(apply(file, "file"))).toEqual(file);
  },
);

test.each(BOTH)("%s changed on both sides to the same is none", (_, here) => {
  apply(edit(here));
  expect(compare(edit(here))).toMatchObject({ edits: [], conflicts: [] });
});

test("a resolution that is left in a ticket which is opened again goes by itself", () => {
  meanwhile({ op: "close", id: ID, resolution: "wontfix" });
  base = world.ticket(ID);
  expect(apply(edit({ status: "open" }))).toMatchObject({ status: "open", resolution: null });
});

test("a closed status without a resolution means done", () => {
  expect(apply(edit({ status: "closed" }))).toMatchObject({ resolution: "done" });
});

const items = (...texts: string[]): Partial<Sheet> => ({
  criteria: texts.map((text) => ({ text: text.replace(" ✓", ""), done: text.endsWith("✓") })),
});
const shown = (ticket: Ticket): string[] =>
  ticket.criteria.map(({ text, done }) => (done ? `${text} ✓` : text));

test.each([
  [["one", "two ✓", "three"]],
  [["one", "zwei ✓", "three"]],
  [["three", "two", "one"]],
  [["two"]],
  [[]],
  [["zero", "one", "two", "two and a half", "three", "four", "five"]],
  [["three", "new", "one"]],
  [["a", "b", "c", "d"]],
])("criteria edited to %j are so then", (texts) => {
  expect(shown(apply(edit(items(...texts))))).toEqual(texts);
});

test("a criterion that is reworded keeps its id", () => {
  const ids = base.criteria.map((c) => c.id);
  expect(apply(edit(items("one", "zwei", "three"))).criteria.map((c) => c.id)).toEqual(ids);
});

test("criteria that came there since stay, and a text that is applied twice adds none twice", () => {
  meanwhile({ op: "criteria", id: ID, add: [{ text: "from there" }] });
  const after = apply(edit(items("one", "two", "three", "from here")));
  expect(shown(after).toSorted()).toEqual(["from here", "from there", "one", "three", "two"]);
});

test("a criterion changed on both sides is a conflict on its line", () => {
  const [one = "", two = "", three = ""] = base.criteria.map((c) => c.id);
  meanwhile({
    op: "criteria",
    id: ID,
    change: [
      { criterion: one, text: "eins" },
      { criterion: three, done: true },
    ],
    remove: [two],
  });
  expect(conflicts(edit(items("uno", "two ✓")))).toEqual(["criteria.0", "criteria.1", "criteria"]);
  expect(operations(edit(items("uno", "two ✓")), "ticket")).toEqual([]);
  expect(shown(apply(edit(items("uno", "two ✓")), "file"))).toEqual(["uno", "two ✓"]);
});

test("an order that was changed on both sides is a conflict", () => {
  const [one = "", two = "", three = ""] = base.criteria.map((c) => c.id);
  meanwhile({ op: "criteria", id: ID, order: [two, one, three] });
  expect(conflicts(edit(items("three", "two", "one")))).toEqual(["criteria"]);
  expect(shown(apply(edit(items("three", "two", "one")), "file"))).toEqual(["three", "two", "one"]);
});

test("any criteria edited to any others are so then, and a second time nothing is done", () => {
  const text = fc.constantFrom("one", "two", "three", "a", "b");
  const list = fc.array(fc.record({ text, done: fc.boolean() }), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      world = new World();
      world.add(ID);
      base = world.ticket(ID);
      apply({ ...EMPTY_SHEET, ...edit({}), criteria: before });
      base = world.ticket(ID);
      expect(sheetOf(base).criteria).toEqual(before);
      expect(sheetOf(apply(edit({ criteria: after }))).criteria).toEqual(after);
    }),
    { numRuns: 200 },
  );
});
