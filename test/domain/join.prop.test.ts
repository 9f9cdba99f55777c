import fc from "fast-check";
import { expect, test } from "vitest";
import { history } from "./arbitraries.ts";
import { play } from "./histories.ts";
import { firstViolation, judge, LAWS, renderHistory } from "./laws.ts";
import { played } from "./laws-of-join.ts";

// The same histories every time; `node test/torture/join.mjs` runs as many others as you like.
const RUNS = 400;
const SEED = 20_261_120;

const plays = fc.sample(history, { numRuns: RUNS, seed: SEED }).map((steps) => played(play(steps)));

/** Finds the shortest history that breaks a law. */
function shrunk(law: string): string {
  const property = fc.property(
    history,
    (steps) => firstViolation(steps, [law], new Map()) === undefined,
  );
  const { counterexample } = fc.check(property, { numRuns: RUNS, seed: SEED });
  const [steps = []] = counterexample ?? [];
  return `${renderHistory(steps)}\n${firstViolation(steps, [law], new Map())?.what}`;
}

test.each(Object.keys(LAWS))("%s", (law) => {
  const broken = plays.find((p) => judge(law, p) !== undefined);
  expect(broken === undefined ? "kept" : shrunk(law)).toBe("kept");
});

test("the histories do what they are for", () => {
  const ended = plays.map(({ history: { replicas, batches, syncs } }) => ({
    replicas,
    batches,
    syncs,
  }));
  const count = (test: (h: (typeof ended)[number]) => boolean): number => ended.filter(test).length;
  expect(count((h) => h.batches.length >= 8)).toBeGreaterThan(RUNS / 2);
  expect(count((h) => h.syncs.some((s) => s.a !== s.base && s.b !== s.base))).toBeGreaterThan(
    RUNS / 2,
  );
  expect(count((h) => new Set(h.replicas.map((r) => r.name)).size < 4)).toBeGreaterThan(RUNS / 50);
});
