import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { planBatch } from "../../src/store/plan.ts";
import { faultsOf, n, t, World } from "./planning.ts";

const TYPES = ["depends-on", "parent"] as const;

const link = (from: number, to: number, type = "depends-on"): Operation => ({
  op: "link",
  id: t(from),
  type,
  to: t(to),
});
const unlink = (from: number, to: number, type = "depends-on"): Operation => ({
  op: "unlink",
  id: t(from),
  type,
  to: t(to),
});

/** Tickets `t(1)` to `t(count)`. */
function worldWith(count: number): World {
  const world = new World();
  const creates = Array.from({ length: count }, (): Operation => ({ op: "create", title: "x" }));
  const plan = planBatch({ ...world.input(creates), newId: (index) => t(index + 1) });
  for (const [id, draft] of plan.drafts) world.documents.set(id, draft.document());
  world.batches++;
  return world;
}

test.each(TYPES)("a link that closes a cycle of %s is refused, and the cycle named", (type) => {
  const world = worldWith(3);
  world.apply(link(1, 2, type), link(2, 3, type));
  const plan = world.plan([link(3, 1, type)]);
  expect(faultsOf(plan)).toEqual(["0 LINK_CYCLE"]);
  expect(plan.faults[0]?.error.data).toEqual({ type, cycle: [t(3), t(1), t(2), t(3)] });
});

test("links of other types may form any cycle, and a cycle may not be made of two types", () => {
  const world = worldWith(2);
  const loose = [link(1, 2, "relates-to"), link(2, 1, "relates-to"), link(1, 2, "blocked")];
  expect(faultsOf(world.plan(loose))).toEqual([]);
  expect(faultsOf(world.plan([link(1, 2), link(2, 1, "parent")]))).toEqual([]);
});

test("a ticket can't be linked to itself by any type", () => {
  const world = worldWith(1);
  const plan = world.plan([link(1, 1), link(1, 1, "parent"), link(1, 1, "relates-to")]);
  expect(faultsOf(plan)).toEqual(["0 INVALID_VALUE", "1 INVALID_VALUE", "2 INVALID_VALUE"]);
});

test("of two new links that close a cycle together the later one is at fault", () => {
  const world = worldWith(2);
  expect(faultsOf(world.plan([link(1, 2), link(2, 1)]))).toEqual(["1 LINK_CYCLE"]);
  expect(faultsOf(world.plan([link(2, 1), link(1, 2)]))).toEqual(["1 LINK_CYCLE"]);
});

test("what counts is the state that the batch leaves behind, not its steps", () => {
  const world = worldWith(2);
  world.apply(link(1, 2));
  expect(faultsOf(world.plan([link(2, 1), unlink(1, 2)]))).toEqual([]);
  expect(faultsOf(world.plan([unlink(1, 2), link(2, 1), link(1, 2)]))).toEqual(["1 LINK_CYCLE"]);
});

test("a new parent frees the old one", () => {
  const world = worldWith(3);
  world.apply(link(1, 2, "parent"));
  expect(faultsOf(world.plan([link(1, 3, "parent"), link(2, 1, "parent")]))).toEqual([]);
  expect(faultsOf(world.plan([link(2, 1, "parent"), link(1, 3, "parent")]))).toEqual([]);
});

test("a cycle is found through tickets that have to be read for it", () => {
  const world = worldWith(6);
  for (let i = 1; i < 6; i++) world.apply(link(i, i + 1));
  for (let i = 1; i < 6; i++) world.hidden.add(t(i));
  expect(faultsOf(world.plan([link(6, 1)]))).toEqual(["0 LINK_CYCLE"]);
  expect(faultsOf(world.plan([link(6, 1, "parent")]))).toEqual([]);
});

test("creates may not depend on each other in a circle", () => {
  const create = (ref: string, rest: object): Operation => ({
    op: "create",
    title: ref,
    ref,
    ...rest,
  });
  const plan = new World().plan([
    create("$a", { dependsOn: ["$b"] }),
    create("$b", { links: [{ type: "depends-on", to: "$c" }] }),
    create("$c", { dependsOn: ["$a"] }),
    create("$d", { parent: "$c" }),
    create("$e", {}),
  ]);
  expect(faultsOf(plan)).toEqual([
    "0 UNKNOWN_REF",
    "1 UNKNOWN_REF",
    "2 LINK_CYCLE",
    "3 UNKNOWN_REF",
  ]);
  expect(plan.outcomes.map((o) => o.id)).toEqual([n(0, 4)]);
});

test("an operation stands or falls with all its links", () => {
  const world = worldWith(3);
  world.apply(link(1, 2));
  const both: Operation = { op: "create", title: "x", ref: "$x", dependsOn: [t(1), t(3)] };
  const plan = world.plan([
    both,
    link(3, 1),
    { op: "link", id: t(2), type: "depends-on", to: "$x" },
  ]);
  expect(faultsOf(plan)).toEqual(["2 LINK_CYCLE"]);
});

test("a link that was there already is nothing new, even on a cycle that a join brought about", () => {
  const world = worldWith(4);
  world.apply(link(1, 2));
  world.add(t(9), { dependsOn: [t(1)] });
  // Two clones linked each way round; the join keeps both links.
  const [one, other] = [world.documents.get(t(1)), new World()];
  other.add(t(1));
  other.add(t(2));
  other.apply(link(2, 1));
  const back = other.documents.get(t(2));
  if (one === undefined || back === undefined) throw new Error("no documents");
  world.documents.set(t(2), back);
  expect(faultsOf(world.plan([link(1, 2)]))).toEqual([]);
  expect(faultsOf(world.plan([link(1, 3), link(4, 1)]))).toEqual([]);
  expect(faultsOf(world.plan([link(3, 1), link(1, 3)]))).toEqual(["1 LINK_CYCLE"]);
  expect(faultsOf(world.plan([unlink(1, 2)]))).toEqual([]);
});

test.each(TYPES)("a chain of 5,000 is no cycle of %s; its ends may not be tied", (type) => {
  const length = 5000;
  const world = worldWith(length);
  const chain = Array.from({ length: length - 1 }, (_, i) => link(i + 1, i + 2, type));
  world.apply(...chain);
  const plan = world.plan([link(length, 1, type)]);
  expect(faultsOf(plan)).toEqual(["0 LINK_CYCLE"]);
  expect(plan.faults[0]?.error.message.length).toBeLessThan(300);
  expect(faultsOf(world.plan([link(1, length, type)]))).toEqual([]);
});

test("a ring of 1,000 new links has one link too many, whichever way it is written", () => {
  const length = 1000;
  const world = worldWith(length);
  const ring = Array.from({ length }, (_, i) => link(i + 1, ((i + 1) % length) + 1));
  expect(faultsOf(world.plan(ring))).toEqual([`${length - 1} LINK_CYCLE`]);
  expect(faultsOf(world.plan([...ring].reverse()))).toEqual([`${length - 1} LINK_CYCLE`]);
});
