import { expect, test } from "vitest";
import { checkTriple } from "./triples.ts";

const RECORD = {
  id: "gt-1",
  title: "One",
  description: "Text",
  status: "open",
  priority: 2,
  issue_type: "task",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
};
const at = (day: number) => ({ updated_at: `2026-02-0${day}T00:00:00Z` });
const base = [RECORD];

test("what one side of a merge changed is in the join, whichever side is newer", () => {
  const ours = { ...RECORD, ...at(1), priority: 0, labels: ["ui"] };
  const theirs = { ...RECORD, ...at(2), title: "Two", status: "closed" };
  const { faults, oneSided, concurrent } = checkTriple({ id: "gt-1", base, ours, theirs });
  expect(faults).toEqual([]);
  // When a record was changed is a change too, on both sides.
  expect([oneSided, concurrent]).toEqual([4, 1]);
});

test("what both sides changed is one of the two, the same from both sides", () => {
  const [ours, theirs] = [1, 2].map((n) => ({ ...RECORD, ...at(n), title: `Title ${n}` }));
  if (ours === undefined || theirs === undefined) throw new Error("two sides");
  const { faults, concurrent } = checkTriple({ id: "gt-1", base, ours, theirs });
  expect([faults, concurrent]).toEqual([[], 2]);
});

test("a side without the record has deleted it, or never had it", () => {
  const theirs = { ...RECORD, ...at(2), title: "Two" };
  expect(checkTriple({ id: "gt-1", base, ours: null, theirs }).faults).toEqual([]);
  expect(checkTriple({ id: "gt-1", base: [null], ours: null, theirs }).faults).toEqual([]);
});

test("of several merge bases the join is the base", () => {
  const other = { ...RECORD, ...at(1), priority: 1 };
  const ours = { ...other, ...at(2), title: "Two" };
  expect(checkTriple({ id: "gt-1", base: [RECORD, other], ours, theirs: other }).faults).toEqual(
    [],
  );
});
