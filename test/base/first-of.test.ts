import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOf } from "../../src/base/first-of.ts";

const compare = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) - (b[0] ?? 0);

test("the first of some are those that sorting them puts first, and what is equal stays in its order", () => {
  const items = fc.array(fc.tuple(fc.nat(9), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(items, fc.nat(70), (pairs, most) => {
      expect(firstOf(pairs, most, compare)).toEqual([...pairs].sort(compare).slice(0, most));
    }),
    { numRuns: 2000 },
  );
});

test("many are the same", () => {
  const pairs = Array.from({ length: 3000 }, (_, i): readonly [number, number] => [
    (i * 7919) % 100,
    i,
  ]);
  expect(firstOf(pairs, 1500, compare)).toEqual([...pairs].sort(compare).slice(0, 1500));
});

test("few are found without comparing all with all", () => {
  let asked = 0;
  const numbers = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000);
  const first = firstOf(numbers, 3, (a, b) => {
    asked++;
    return a - b;
  });
  expect(first).toEqual([0, 1, 2]);
  expect(asked).toBeLessThan(6000);
});
