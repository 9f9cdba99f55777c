import { expect, test } from "vitest";
import { cellKey, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { formatStamp } from "../../src/domain/stamp.ts";
import { lostBetween } from "../../src/store/lost-in-join.ts";

const at = (n: number) => formatStamp(n, 0, "00000000");
const write = (base: ReturnType<typeof start>, n: number, key: string, value: unknown) => {
  const draft = new Draft(base, at(n));
  draft.set(key, value as never);
  return draft.document();
};
const start = () => {
  const draft = new Draft(emptyDocument("ticket", "aaaaaaaaaaaa", at(1)), at(1));
  draft.set("title", "t");
  return draft.document();
};
const side = (document: ReturnType<typeof start>, commit: string) => ({ document, commit });

test("what both wrote is lost on the side that was earlier", () => {
  const base = start();
  const [a, b] = [write(base, 5, "priority", "low"), write(base, 7, "priority", "high")];
  const lost = { field: "priority", value: "low", won: "high", commit: "A" };
  expect(lostBetween(side(a, "A"), side(b, "B"), [base])).toMatchObject([lost]);
  expect(lostBetween(side(b, "B"), side(a, "A"), [base])).toMatchObject([lost]);
});

test("what one wrote, what both wrote alike, and what the later knew of is not lost", () => {
  const base = start();
  const one = write(base, 5, "priority", "low");
  expect(lostBetween(side(one, "A"), side(base, "B"), [base])).toEqual([]);
  expect(lostBetween(side(one, "A"), side(write(base, 7, "priority", "low"), "B"), [base])).toEqual(
    [],
  );
  expect(lostBetween(side(one, "A"), side(write(one, 7, "priority", "high"), "B"), [one])).toEqual(
    [],
  );
});

test("of two common ancestors one that has the value is enough", () => {
  const base = start();
  const [a, b] = [write(base, 5, "priority", "low"), write(base, 7, "priority", "high")];
  expect(lostBetween(side(a, "A"), side(b, "B"), [base, a])).toEqual([]);
});

test("elements are told one by one", () => {
  const base = start();
  const key = cellKey("custom", "severity");
  const [a, b] = [write(base, 5, key, "S1"), write(base, 7, key, "S2")];
  expect(lostBetween(side(a, "A"), side(b, "B"), [base])).toMatchObject([
    { field: "custom", element: "severity", value: "S1", won: "S2" },
  ]);
});

test("of two claims the one that lost is told, unless it was given back", () => {
  const base = start();
  const claimed = (n: number, by: string, released = false) => {
    const draft = new Draft(base, at(n));
    const expires = "2026-11-29T10:00:00.000Z";
    draft.setClaim({ by, lease: `lease-${by}`, fence: 1, stamp: at(n), expires, released });
    return draft.document();
  };
  const [a, b] = [claimed(5, "ada"), claimed(7, "bob")];
  const lost = [
    { field: "claim", value: { by: "bob" }, won: { by: "ada", lease: "lease-ada" }, commit: "B" },
  ];
  expect(lostBetween(side(a, "A"), side(b, "B"), [base])).toMatchObject(lost);
  expect(lostBetween(side(b, "B"), side(a, "A"), [base])).toMatchObject(lost);
  expect(lostBetween(side(a, "A"), side(claimed(7, "bob", true), "B"), [base])).toEqual([]);
  expect(lostBetween(side(a, "A"), side(b, "B"), [a])).toEqual([]);
});
