import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { faultsOf, n, t, World, written } from "./planning.ts";

const create = (ref: string, rest: object = {}): Operation => ({
  op: "create",
  title: ref,
  ref,
  ...rest,
});

function worldWith(...ids: readonly number[]): World {
  const world = new World();
  for (const id of ids) world.add(t(id));
  return world;
}

test("all faults are found at once, each at its operation", () => {
  const world = worldWith(1);
  const plan = world.plan([
    { op: "set", id: t(1), fields: { title: " " } },
    { op: "set", id: t(1), fields: { title: "fine" } },
    { op: "label", id: t(1), add: ["a,b"] },
    { op: "close", id: "zz" },
    { op: "move", id: t(1), to: "nowhere" },
    { op: "link", id: t(1), type: "Depends On", to: t(1) },
    { op: "link", id: t(1), type: "depends-on", to: t(1) },
    { op: "comment", id: t(1), body: "  " },
    { op: "comment", id: t(1), body: "x", replyTo: "nobody" },
    { op: "set", id: t(1), fields: { due: "2026-02-30" } },
    { op: "set", id: t(1), fields: { estimate: -1 } },
    { op: "ref", id: t(1), add: [{ type: "pr", value: "" }] },
  ]);
  expect(faultsOf(plan)).toEqual([
    "0 INVALID_VALUE",
    "2 INVALID_VALUE",
    "3 TICKET_NOT_FOUND",
    "4 UNKNOWN_VALUE",
    "5 INVALID_VALUE",
    "6 INVALID_VALUE",
    "7 INVALID_VALUE",
    "8 INVALID_VALUE",
    "9 INVALID_VALUE",
    "10 INVALID_VALUE",
    "11 INVALID_VALUE",
  ]);
  expect(plan.outcomes.map((o) => o.index)).toEqual([1]);
});

test("a faulty operation changes nothing, not even a part of what it asks for", () => {
  const world = worldWith(1);
  const half: Operation[] = [
    { op: "set", id: t(1), fields: { title: "written", due: "never" } },
    { op: "label", id: t(1), add: ["good", "bad,"], remove: ["x"] },
    {
      op: "ref",
      id: t(1),
      add: [
        { type: "pr", value: "1" },
        { type: "PR", value: "1" },
      ],
    },
    { op: "set", id: t(1), fields: { custom: { good: 1, constructor: 2 } } },
    { op: "create", title: "half", parent: t(1), dependsOn: ["$none"] },
  ];
  const plan = world.plan(half);
  expect(plan.faults.length).toBe(half.length);
  expect(written(plan)).toEqual({});
});

test("links may name tickets that are created further up or further down", () => {
  const world = new World();
  world.apply(
    create("$a", { dependsOn: ["$b"], parent: "$c" }),
    create("$b", { links: [{ type: "relates-to", to: "$a" }] }),
    create("$c"),
    { op: "link", id: "$c", type: "duplicates", to: "$b" },
  );
  expect(world.ticket(n(0, 0)).links).toEqual([
    { type: "depends-on", to: n(0, 1) },
    { type: "parent", to: n(0, 2) },
  ]);
  expect(world.ticket(n(0, 1)).links).toEqual([{ type: "relates-to", to: n(0, 0) }]);
  expect(world.ticket(n(0, 2)).links).toEqual([{ type: "duplicates", to: n(0, 1) }]);
});

test("a ticket can be changed once it is created, not before", () => {
  const plan = new World().plan([
    { op: "comment", id: "$a", body: "too early" },
    create("$a"),
    { op: "comment", id: "$a", body: "in time" },
  ]);
  expect(faultsOf(plan)).toEqual(["0 UNKNOWN_REF"]);
  expect(plan.faults[0]?.error.message).toContain('"$a"');
});

test("of two creates with one name the second is at fault, and the name stays the first's", () => {
  const world = new World();
  const plan = world.plan([create("$a"), create("$a"), { op: "close", id: "$a" }]);
  expect(faultsOf(plan)).toEqual(["1 DUPLICATE_REF"]);
  expect(plan.outcomes).toEqual([
    { index: 0, op: "create", id: n(0, 0) },
    { index: 2, op: "close", id: n(0, 0) },
  ]);
});

test("whatever names a faulty create is at fault too, further up, further down, and at any distance", () => {
  const plan = new World().plan([
    create("$up", { dependsOn: ["$bad"] }),
    create("$bad", { priority: "nope" }),
    { op: "label", id: "$bad", add: ["x"] },
    create("$down", { parent: "$up" }),
    { op: "link", id: "$fine", type: "relates-to", to: "$down" },
    create("$fine"),
    { op: "close", id: "$fine" },
  ]);
  expect(faultsOf(plan)).toEqual([
    "0 UNKNOWN_REF",
    "1 UNKNOWN_VALUE",
    "2 UNKNOWN_REF",
    "3 UNKNOWN_REF",
    "4 UNKNOWN_REF",
  ]);
  expect(Object.keys(written(plan))).toEqual([n(0, 5)]);
});

test("a fault spreads along a chain of 5,000 names in no more time than there are names", () => {
  const length = 5000;
  const chain = Array.from({ length }, (_, i) =>
    create(`$${i}`, i === length - 1 ? { type: "nope" } : { dependsOn: [`$${i + 1}`] }),
  );
  const started = performance.now();
  const plan = new World().plan(chain);
  expect(plan.faults.length).toBe(length);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("ids of a batch do not move when operations before them are at fault", () => {
  const plan = new World().plan([create("$a", { type: "nope" }), create("$b")], "key");
  expect(plan.outcomes).toEqual([{ index: 1, op: "create", id: n(0, 1) }]);
});

test("under a key comments and criteria have the same ids in every clone, whatever else failed there", () => {
  const batch: Operation[] = [
    { op: "comment", id: t(1), body: "one" },
    { op: "comment", id: t(1), body: "two" },
    create("$a", { criteria: ["x", "y"] }),
  ];
  const ids = (world: World): readonly string[] => {
    for (const [id, draft] of world.plan(batch, "key").drafts)
      world.documents.set(id, draft.document());
    const made = world.documents.has(t(1)) ? world.ticket(t(1)).comments.map((c) => c.id) : [];
    return [...made, ...world.ticket(n(world.batches, 2)).criteria.map((c) => c.id)];
  };
  const [here, there, elsewhere] = [worldWith(1), worldWith(2, 1), worldWith(2)];
  expect(ids(here).length).toBe(4);
  expect(ids(there)).toEqual(ids(here));
  expect(ids(elsewhere)).toEqual(ids(here).slice(2));
  expect(new Set(ids(here)).size).toBe(4);
});

test("a create whose ticket is there already never writes over it", () => {
  const world = new World();
  world.add(n(1, 0), { title: "older" });
  expect(faultsOf(world.plan([create("$a")], "key"))).toEqual(["0 KEY_REUSED"]);
});

const ODD_VALUES: readonly (readonly [string, Operation])[] = [
  ["half a surrogate pair in a title", create("\ud800")],
  ["half a surrogate pair in a label", create("$a", { labels: ["\udc00"] })],
  ["half a surrogate pair in a body", create("$a", { body: "x\ud800" })],
  [
    "half a surrogate pair in a reference",
    create("$a", { refs: [{ type: "a", value: "\ud800" }] }),
  ],
  ["half a surrogate pair in a custom value", create("$a", { custom: { a: ["\ud800"] } })],
  [
    "a forbidden key deep in a custom value",
    create("$a", { custom: { a: JSON.parse('{"__proto__":1}') } }),
  ],
  ["a number that JSON lacks in a custom value", create("$a", { custom: { a: [Number.NaN] } })],
  ["a custom value too deep for a document", create("$a", { custom: { a: nested(63) } })],
  ["a custom value that is too large", create("$a", { custom: { a: "x".repeat(65 * 1024) } })],
  ["a title with an escape", create("a\u001b[2J")],
  ["a title with a bidirectional control", create("a\u202eb")],
];

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

test.each(ODD_VALUES)("%s is a fault of its operation, not of the batch", (_, operation) => {
  const plan = new World().plan([create("$ok"), operation]);
  expect(plan.faults.map((f) => [f.index, f.error.kind])).toEqual([[1, "invalid"]]);
  expect(Object.keys(written(plan))).toEqual([n(0, 0)]);
});
