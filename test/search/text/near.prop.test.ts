import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../../src/base/similar.ts";
import { distanceWithin, mostEdits } from "../../../src/search/text/near.ts";

const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."abcdé猫") });

test("the distance of two words is the edit distance, as far as it is asked for", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const distance = editDistance(a, b);
      if (distance <= most) expect(distanceWithin(a, b, most)).toBe(distance);
      else expect(distanceWithin(a, b, most)).toBeGreaterThan(most);
    }),
    { numRuns: 3000 },
  );
});

test("a slip of the finger is found, wherever it is", () => {
  for (const typo of ["imeout", "tmieout", "timeoutt", "xtimeout", "timeouy", "time0ut"])
    expect(distanceWithin("timeout", typo, 1)).toBe(1);
  expect(distanceWithin("x".repeat(30), `${"x".repeat(28)}yy`, 2)).toBe(2);
});

test("the longer a word, the more typos it may have; the shortest and the longest none", () => {
  expect(["to", "the", "timeout", "timeouts", "x".repeat(31)].map(mostEdits)).toEqual([
    0, 1, 1, 2, 0,
  ]);
});
