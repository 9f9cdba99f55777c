import { expect, test } from "vitest";
import { milestoneProgress, milestonesOf, progressText } from "../../src/domain/milestones.ts";

test("what the configuration says of milestones is taken as far as it says so", () => {
  expect(milestonesOf({ a: { due: "2030-01-01", description: "A" }, b: {}, c: 5 })).toEqual([
    { name: "a", due: "2030-01-01", description: "A" },
    { name: "b", due: null, description: null },
    { name: "c", due: null, description: null },
  ]);
  expect([milestonesOf(undefined), milestonesOf([])]).toEqual([[], []]);
});

test("milestones are those that are defined and those that tickets name; the next one comes first", () => {
  const definitions = milestonesOf({
    later: { due: "2031-01-01" },
    soon: { due: "2030-01-01" },
    empty: {},
  });
  const ticket = (milestone: string | null, closed = false) => ({ milestone, closed });
  const found = milestoneProgress(definitions, [
    ticket("soon", true),
    ticket("soon"),
    ticket("soon", true),
    ticket("constructor"),
    ticket(null),
  ]);
  expect(found.map((m) => `${m.name} ${m.defined} ${progressText(m)}`)).toEqual([
    "soon true 2 of 3 closed (66 %)",
    "later true 0 of 0 closed (0 %)",
    "constructor false 0 of 1 closed (0 %)",
    "empty true 0 of 0 closed (0 %)",
  ]);
});
