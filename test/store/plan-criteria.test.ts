import { beforeEach, expect, test } from "vitest";
import type { Change } from "../../src/domain/operation.ts";
import { faultsOf, t, World } from "./planning.ts";

type Criteria = Omit<Extract<Change, { op: "criteria" }>, "op" | "id">;

let world: World;
const ID = t(1);

beforeEach(() => {
  world = new World();
  world.add(ID, { criteria: ["one", "two", "three"] });
});

const change = (what: Criteria) => world.apply({ op: "criteria", id: ID, ...what });
const ids = (): string[] => world.ticket(ID).criteria.map((c) => c.id);
const list = (): string[] =>
  world.ticket(ID).criteria.map(({ text, done }) => (done ? `${text} ✓` : text));

test("criteria are added at the end, behind another one and before all", () => {
  const [one = ""] = ids();
  change({
    add: [
      { text: "last" },
      { text: "behind one", after: one, done: true },
      { text: "and behind that", after: one },
      { text: "first", after: null },
    ],
  });
  expect(list()).toEqual([
    "first",
    "one",
    "behind one ✓",
    "and behind that",
    "two",
    "three",
    "last",
  ]);
});

test("what is added between two writes nothing into the others", () => {
  const [one = ""] = ids();
  const before = world.documents.get(ID);
  change({ add: [{ text: "between", after: one }, { text: "at the end" }] });
  for (const [key, cell] of before?.cells ?? [])
    expect(world.documents.get(ID)?.cells.get(key)).toEqual(cell);
});

test("there is always a place between two, however often one is put there", () => {
  const [one = ""] = ids();
  const texts = Array.from({ length: 150 }, (_, i) => `n${i}`);
  for (const text of texts) change({ add: [{ text, after: one }] });
  expect(list()).toEqual(["one", ...texts.reverse(), "two", "three"]);
  const ranks = [...(world.documents.get(ID)?.cells ?? [])].filter(([k]) => k.endsWith("rank"));
  expect(Math.max(...ranks.map(([, { value }]) => String(value).length))).toBeLessThan(110);
});

test("criteria are met, reworded, removed and reordered one by one", () => {
  const [one = "", two = "", three = ""] = ids();
  change({ change: [{ criterion: two, done: true }] });
  change({ change: [{ criterion: one, text: "first" }], remove: [three] });
  expect(list()).toEqual(["first", "two ✓"]);
  change({ order: [two, one] });
  expect(list()).toEqual(["two ✓", "first"]);
});

test("an order leaves those that it does not name in their places", () => {
  const [one = "", , three = ""] = ids();
  change({ order: [three, one] });
  expect(list()).toEqual(["three", "two", "one"]);
});

test("what stands there already is not written", () => {
  const [one = "", two = "", three = ""] = ids();
  const plan = world.plan([
    {
      op: "criteria",
      id: ID,
      change: [{ criterion: one, text: "one", done: false }],
      order: [one, two, three],
    },
  ]);
  expect(plan.drafts.get(ID)?.changed).toBe(false);
});

test("a criterion that is not there, is removed or is empty is refused, and nothing is changed", () => {
  const [one = "", two = ""] = ids();
  change({ remove: [two] });
  const foreign = `${one.slice(0, -1)}z`;
  const wrong: Criteria[] = [
    { change: [{ criterion: foreign, done: true }] },
    { remove: [foreign] },
    { order: [one, foreign] },
    { add: [{ text: "x", after: foreign }] },
    { add: [{ text: " \n " }] },
    { change: [{ criterion: one, text: "" }] },
    { change: [{ criterion: two, done: true }] },
    { remove: [one], change: [{ criterion: one, done: true }] },
  ];
  for (const what of wrong) {
    const plan = world.plan([{ op: "criteria", id: ID, ...what }]);
    expect(faultsOf(plan)).toEqual(["0 INVALID_VALUE"]);
    expect(plan.drafts.get(ID)?.changed ?? false).toBe(false);
  }
});
