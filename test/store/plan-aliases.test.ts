import { beforeEach, expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { faultsOf, t, World } from "./planning.ts";

let world: World;
const [A, B] = [t(1), t(2)];

beforeEach(() => {
  world = new World();
  world.add(A, { aliases: ["bd-1"] });
  world.add(B);
});

const alias = (id: string, add: readonly string[], remove: readonly string[] = []): Operation => ({
  op: "alias",
  id,
  add,
  remove,
});

test("a name that names another ticket is refused, by alias or by the beginning of its id", () => {
  const refused: Operation[] = [
    alias(B, ["new", "bd-1"]),
    alias(B, [" bd-1 "]),
    alias(B, [A]),
    { op: "create", title: "C", aliases: ["bd-1"] },
  ];
  for (const operation of refused)
    expect(faultsOf(world.plan([operation]))).toEqual(["0 ALIAS_TAKEN"]);
});

test("a ticket may get the name that it has", () => {
  const plan = world.plan([alias(A, ["bd-1"])]);
  expect([plan.faults, plan.drafts.get(A)?.changed]).toEqual([[], false]);
});

test("a batch may take a name from one ticket and give it to another, in that order", () => {
  expect(faultsOf(world.plan([alias(A, [], ["bd-1"]), alias(B, ["bd-1"])]))).toEqual([]);
  expect(faultsOf(world.plan([alias(B, ["bd-1"]), alias(A, [], ["bd-1"])]))).toEqual([
    "0 ALIAS_TAKEN",
  ]);
  const back = [alias(A, [], ["bd-1"]), alias(B, ["bd-1"]), alias(B, [], ["bd-1"])];
  expect(faultsOf(world.plan([...back, alias(A, ["bd-1"])]))).toEqual([]);
});

test("a batch gives a name once", () => {
  const twice: Operation[] = [alias(A, ["x"]), { op: "create", title: "C", aliases: ["y", "x"] }];
  expect(faultsOf(world.plan(twice))).toEqual(["1 ALIAS_TAKEN"]);
  const same: Operation[] = [alias(A, ["x"]), alias(A, ["x"])];
  expect(faultsOf(world.plan(same))).toEqual([]);
});
