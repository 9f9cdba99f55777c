import fc from "fast-check";
import { expect, test } from "vitest";
import { findText } from "../../../src/search/text/find-text.ts";
import { matchesText } from "../../../src/search/text/match-text.ts";
import { memoryText } from "../../../src/search/text/memory-text.ts";
import { soughtBy } from "../../../src/search/text/sought.ts";
import type { TextTerm } from "../../../src/search/text/text-term.ts";
import { searched, texts, words } from "./support.ts";

const terms: fc.Arbitrary<TextTerm> = fc.record({
  mode: fc.constantFrom("word", "prefix", "phrase", "fuzzy"),
  text: fc.oneof(words, texts),
});

test("the index finds what matches, whatever the words and however they are sought", () => {
  fc.assert(
    fc.property(
      fc.array(searched, { maxLength: 12 }),
      fc.array(terms, { minLength: 1 }),
      (all, sought) => {
        const index = memoryText(all);
        for (const term of sought) {
          const expected = all.flatMap((ticket, row) => (matchesText(term, ticket) ? [row] : []));
          expect([...findText(index, soughtBy(term)).rows]).toEqual(expected);
        }
      },
    ),
    { numRuns: 300 },
  );
});
