import fc from "fast-check";
import { expect, test } from "vitest";
import { orderCommits } from "../../../src/events/order-commits.ts";
import { afterFirst, isAt } from "../../../src/events/subscribers/position.ts";
import type { GraphCommit } from "../../../src/git/repository.ts";

/** Histories of up to 12 commits, each with up to two parents among those before it, or none. */
const history = fc
  .array(fc.record({ parents: fc.array(fc.nat(11), { maxLength: 2 }), time: fc.nat(5) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((commits) =>
    commits.map(({ parents, time }, i): GraphCommit => {
      const known = i === 0 ? [] : [...new Set(parents.map((p) => p % i))];
      return { oid: `c${i}`, parents: known.map((p) => `c${p}`), time };
    }),
  );

function below(commits: readonly GraphCommit[], heads: readonly string[]): ReadonlySet<string> {
  const found = new Set(heads);
  for (const oid of found)
    for (const parent of commits.find((c) => c.oid === oid)?.parents ?? []) found.add(parent);
  return found;
}

test("the heads hold just what was told, and none holds another", () => {
  fc.assert(
    fc.property(history, fc.nat(12), (commits, count) => {
      const told = orderCommits(commits).slice(0, count);
      const { heads } = afterFirst(orderCommits(commits), count);
      expect([...below(commits, heads)].sort()).toEqual(told.map(({ oid }) => oid).sort());
      for (const head of heads) {
        const others = heads.filter((other) => other !== head);
        expect(below(commits, others).has(head)).toBe(false);
      }
    }),
  );
});

test("one is at a head who was told it whole, and nothing beside it", () => {
  expect(isAt({ heads: ["a"], within: null }, "a")).toBe(true);
  expect(isAt({ heads: ["a", "b"], within: null }, "a")).toBe(false);
  expect(isAt({ heads: ["a"], within: { commit: "b", next: 1 } }, "a")).toBe(false);
  expect(isAt({ heads: [], within: null }, "a")).toBe(false);
});
