import { beforeEach, expect, test } from "vitest";
import { cellKey } from "../../src/domain/document.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import type { Change } from "../../src/domain/operation.ts";
import { ticketOf } from "../../src/domain/ticket.ts";
import { faultsOf, t, World } from "./planning.ts";

type Comments = Omit<Extract<Change, { op: "comments" }>, "op" | "id">;

let world: World;
const ID = t(1);

beforeEach(() => {
  world = new World();
  world.add(ID);
  for (const body of ["one", "two", "three"]) world.apply({ op: "comment", id: ID, body });
});

const change = (what: Comments) => world.apply({ op: "comments", id: ID, ...what });
const ids = (): string[] => world.ticket(ID).comments.map((c) => c.id);
const bodies = (): string[] => world.ticket(ID).comments.map((c) => c.body);

test("comments are changed, deleted and redacted in one go", () => {
  const [one = "", two = "", three = ""] = ids();
  change({ change: [{ comment: one, body: "first\r\nof all" }], remove: [two], redact: [three] });
  const [first, second] = world.ticket(ID).comments;
  expect(first).toMatchObject({ id: one, body: "first\nof all", by: "ada@example.com" });
  expect(second).toMatchObject({ id: three, body: "", redacted: true });
  expect(world.ticket(ID).comments).toHaveLength(2);
});

test("the text of a redacted comment comes back by no join", () => {
  const [, two = ""] = ids();
  const before = world.documents.get(ID);
  change({ redact: [two] });
  const after = world.documents.get(ID);
  if (before === undefined || after === undefined) throw new Error("no document");
  expect(after.cells.has(cellKey("comments", two, "body"))).toBe(false);
  for (const joined of [joinDocuments(before, after), joinDocuments(after, before)])
    expect(ticketOf(joined).comments.map((c) => c.body)).toEqual(["one", "", "three"]);
});

test("what is so already is not written", () => {
  const [one = "", two = "", three = ""] = ids();
  change({ remove: [two], redact: [three] });
  const again = { change: [{ comment: one, body: "one" }], remove: [two], redact: [three] };
  const plan = world.plan([{ op: "comments", id: ID, ...again }]);
  expect(plan.faults).toEqual([]);
  expect(plan.drafts.get(ID)?.changed).toBe(false);
});

test("a comment that is not there, is gone or would be empty is refused, and nothing is changed", () => {
  const [one = "", two = "", three = ""] = ids();
  change({ remove: [two], redact: [three] });
  const foreign = `${one.slice(0, -1)}z`;
  const wrong: Comments[] = [
    { change: [{ comment: foreign, body: "x" }] },
    { remove: [one, foreign] },
    { redact: [one, foreign] },
    { remove: [one], change: [{ comment: one, body: " \n" }] },
    { change: [{ comment: two, body: "x" }] },
    { change: [{ comment: three, body: "x" }] },
    { redact: [one], change: [{ comment: one, body: "x" }] },
    { remove: [one], change: [{ comment: one, body: "x" }] },
  ];
  for (const what of wrong) {
    const plan = world.plan([{ op: "comments", id: ID, ...what }]);
    expect(faultsOf(plan)).toEqual(["0 INVALID_VALUE"]);
    expect(plan.drafts.get(ID)?.changed ?? false).toBe(false);
  }
  expect(bodies()).toEqual(["one", ""]);
});
