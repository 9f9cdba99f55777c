import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { ACTOR, faultsOf, n, t, World } from "./planning.ts";

function worldWith(...ids: readonly number[]): World {
  const world = new World();
  for (const id of ids) world.add(t(id));
  return world;
}

test("create writes everything it is given, and sets the rest", () => {
  const world = worldWith(1, 2);
  const id = n(world.batches, 0);
  world.apply({
    op: "create",
    title: "  Wide  ",
    body: "a\r\nb",
    type: "bug",
    status: "in-progress",
    priority: "high",
    assignees: ["ada@example.com"],
    labels: [" ui ", "auth"],
    milestone: "1.0",
    due: "2026-02-28",
    estimate: 1.5,
    points: 3,
    parent: t(1),
    dependsOn: [t(2)],
    links: [{ type: "relates-to", to: t(2) }],
    criteria: ["first", "second"],
    aliases: ["old-1"],
    refs: [{ type: "commit", value: " abc " }],
    custom: { severity: { level: 2 } },
  });
  expect(world.ticket(id)).toMatchObject({
    title: "Wide",
    body: "a\nb",
    type: "bug",
    status: "in-progress",
    resolution: null,
    priority: "high",
    assignees: ["ada@example.com"],
    labels: ["auth", "ui"],
    milestone: "1.0",
    due: "2026-02-28",
    estimate: 1.5,
    points: 3,
    links: [
      { type: "depends-on", to: t(2) },
      { type: "parent", to: t(1) },
      { type: "relates-to", to: t(2) },
    ],
    aliases: ["old-1"],
    refs: [{ type: "commit", value: "abc" }],
    custom: { severity: { level: 2 } },
    createdBy: ACTOR,
    deleted: false,
  });
  expect(world.ticket(id).criteria.map((c) => [c.text, c.done])).toEqual([
    ["first", false],
    ["second", false],
  ]);
});

test("set writes, clears and leaves alone", () => {
  const world = worldWith(1);
  const fields = { title: "New", body: "x", priority: "low", due: "2026-03-01", custom: { a: 1 } };
  world.apply({ op: "set", id: t(1), fields });
  expect(world.ticket(t(1))).toMatchObject({ ...fields, type: "task" });
  world.apply({ op: "set", id: t(1), fields: { body: null, due: null, custom: { a: null } } });
  const cleared = { title: "New", body: "", priority: "low", due: null, custom: {} };
  expect(world.ticket(t(1))).toMatchObject(cleared);
});

test("label, assign and alias add and remove; what is in both stays", () => {
  const world = worldWith(1);
  for (const op of ["label", "assign", "alias"] as const) {
    world.apply({ op, id: t(1), add: ["b", "a"] });
    world.apply({ op, id: t(1), add: ["c", "b"], remove: [" a ", "b", "never"] });
  }
  const { labels, assignees, aliases } = world.ticket(t(1));
  expect([labels, assignees, aliases]).toEqual([
    ["b", "c"],
    ["b", "c"],
    ["b", "c"],
  ]);
});

test("ref adds and removes, whatever space is around the value", () => {
  const world = worldWith(1);
  world.apply({ op: "ref", id: t(1), add: [{ type: "pr", value: " 12 " }] });
  expect(world.ticket(t(1)).refs).toEqual([{ type: "pr", value: "12" }]);
  world.apply({ op: "ref", id: t(1), remove: [{ type: "pr", value: " 12 " }] });
  expect(world.ticket(t(1)).refs).toEqual([]);
});

test("a comment can answer one of the same ticket", () => {
  const world = worldWith(1);
  world.apply({ op: "comment", id: t(1), body: "one" });
  const [first] = world.ticket(t(1)).comments;
  world.apply({ op: "comment", id: t(1), body: "two", replyTo: first?.id ?? "" });
  expect(world.ticket(t(1)).comments.map((c) => [c.body, c.replyTo])).toEqual([
    ["one", undefined],
    ["two", first?.id],
  ]);
});

test("comments of one batch have different ids, in the order of the batch", () => {
  const world = worldWith(1);
  const bodies = Array.from({ length: 40 }, (_, i) => `comment ${i}`);
  world.apply(...bodies.map((body): Operation => ({ op: "comment", id: t(1), body })));
  expect(world.ticket(t(1)).comments.map((c) => c.body)).toEqual(bodies);
});

test("a deleted ticket takes a restore and nothing else", () => {
  const world = worldWith(1, 2);
  world.apply({ op: "delete", id: t(1) });
  const refused: Operation[] = [
    { op: "set", id: t(1), fields: { title: "x" } },
    { op: "close", id: t(1) },
    { op: "comment", id: t(1), body: "x" },
    { op: "link", id: t(1), type: "relates-to", to: t(2) },
  ];
  expect(faultsOf(world.plan(refused))).toEqual(refused.map((_, i) => `${i} TICKET_DELETED`));
  world.apply({ op: "delete", id: t(1) }, { op: "restore", id: t(1) });
  expect(world.ticket(t(1)).deleted).toBe(false);
});

test("a ticket may be deleted and restored in one batch, in that order or the other", () => {
  const world = worldWith(1);
  world.apply({ op: "delete", id: t(1) }, { op: "restore", id: t(1) });
  expect(world.ticket(t(1)).deleted).toBe(false);
  world.apply({ op: "restore", id: t(1) }, { op: "delete", id: t(1) });
  expect(world.ticket(t(1)).deleted).toBe(true);
});

test("of a purged ticket nothing can be changed, but links to it may be made", () => {
  const world = worldWith(1, 2);
  const document = world.documents.get(t(1));
  if (document === undefined) throw new Error("no document");
  world.documents.set(t(1), { ...document, cells: new Map(), purged: true });
  expect(faultsOf(world.plan([{ op: "restore", id: t(1) }]))).toEqual(["0 TICKET_PURGED"]);
  const link: Operation = { op: "link", id: t(2), type: "depends-on", to: t(1) };
  expect(faultsOf(world.plan([link]))).toEqual([]);
});

test("a new parent takes the place of the old", () => {
  const world = worldWith(1, 2, 3);
  world.apply({ op: "link", id: t(1), type: "parent", to: t(2) });
  world.apply({ op: "link", id: t(1), type: "parent", to: t(3) });
  expect(world.ticket(t(1)).links).toEqual([{ type: "parent", to: t(3) }]);
});

test("a dangling link can be taken away, though nothing stands at its end", () => {
  const world = worldWith(1, 2);
  world.apply({ op: "link", id: t(1), type: "depends-on", to: t(2) });
  world.documents.delete(t(2));
  world.apply({ op: "unlink", id: t(1), type: "depends-on", to: t(2) });
  expect(world.ticket(t(1)).links).toEqual([]);
  const again: Operation = { op: "link", id: t(1), type: "depends-on", to: t(2) };
  expect(faultsOf(world.plan([again]))).toEqual(["0 TICKET_NOT_FOUND"]);
  const vague: Operation = { op: "unlink", id: t(1), type: "depends-on", to: "t0" };
  expect(faultsOf(world.plan([vague]))).toEqual(["0 TICKET_NOT_FOUND"]);
});

const NO_OPS: readonly Operation[] = [
  { op: "set", id: t(1), fields: {} },
  { op: "set", id: t(1), fields: { title: t(1), body: null, custom: { x: null } } },
  { op: "move", id: t(1), to: "open" },
  { op: "reopen", id: t(1) },
  { op: "label", id: t(1), add: ["here"], remove: ["gone"] },
  { op: "assign", id: t(1) },
  { op: "ref", id: t(1), remove: [{ type: "pr", value: "1" }] },
  { op: "unlink", id: t(1), type: "no-such-type", to: t(2) },
  { op: "restore", id: t(1) },
];

test.each(NO_OPS.map((op) => [op.op, op] as const))(
  "%s that changes nothing writes nothing",
  (_, op) => {
    const world = worldWith(2);
    world.add(t(1), { labels: ["here"] });
    const plan = world.plan([op]);
    expect(plan.faults).toEqual([]);
    expect(plan.outcomes.map((o) => o.id)).toEqual([t(1)]);
    expect([...plan.drafts.values()].some((draft) => draft.changed)).toBe(false);
  },
);

test("16,000 operations are planned in one go", () => {
  const world = new World();
  const count = 8000;
  const creates = Array.from({ length: count }, (_, i): Operation => {
    const chain = i === 0 ? {} : { dependsOn: [`$${i - 1}`] };
    return { op: "create", title: `Ticket ${i}`, ref: `$${i}`, ...chain };
  });
  const labels = creates.map((_, i): Operation => ({ op: "label", id: `$${i}`, add: ["x"] }));
  const started = performance.now();
  const plan = world.plan([...creates, ...labels]);
  expect(plan.faults).toEqual([]);
  expect(plan.outcomes.length).toBe(2 * count);
  expect(performance.now() - started).toBeLessThan(5000);
});
