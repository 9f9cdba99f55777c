import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine } from "../../src/base/json-line.ts";
import { hasUnshown } from "../../src/base/unseen.ts";

test("a value is one line in which all is seen, and which says the same", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      "\u0000",
      "\n",
      "\u007f",
      "\u009f",
      "\u00ad",
      "\u200b",
      "\u202e",
      "\u2028",
      "\ufeff",
    ),
    fc.constantFrom("é", "猫", "☂", "\u{1f600}", "\u034f", "\u{e0041}", '"', "\\"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 2 }),
  );
  const text = fc.array(unit, { maxLength: 6 }).map((parts) => parts.join(""));
  const value = fc.oneof(
    text,
    fc.array(text),
    fc.dictionary(text, text, { noNullPrototype: true }),
  );
  fc.assert(
    fc.property(value, (given) => {
      const line = jsonLine(given);
      expect(line).not.toContain("\n");
      expect(hasUnshown(line)).toBe(false);
      expect(JSON.parse(line)).toEqual(given);
    }),
    { numRuns: 1000 },
  );
});

test("half of a surrogate pair is an escape, and what is undefined is left out", () => {
  expect(jsonLine({ half: "\ud800", none: undefined })).toBe(String.raw`{"half":"\ud800"}`);
});
