import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesText } from "../../../src/search/text/match-text.ts";
import { textMatcher } from "../../../src/search/text/snippet.ts";
import { soughtBy } from "../../../src/search/text/sought.ts";
import type { TextTerm } from "../../../src/search/text/text-term.ts";
import { searched, texts, words } from "./support.ts";

const NOTHING = { title: "", body: "", labels: [], aliases: [], comments: [] };

/** The snippets of a body, with «» around what is highlighted. */
function marked(body: string, term: TextTerm, length = 40): string | undefined {
  const [match] = textMatcher([soughtBy(term)], length)({ ...NOTHING, body });
  if (match === undefined) return undefined;
  return match.highlights.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`,
    match.text,
  );
}

const word = (text: string): TextTerm => ({ mode: "word", text });

test.each([
  ["It times out.", word("times"), "It «times» out."],
  ["First\n\n- second\t third", word("second"), "First - «second» third"],
  [
    `${"before ".repeat(20)}needle${" after".repeat(20)}`,
    word("needle"),
    "…before «needle» after after after after…",
  ],
  ["see parseQuery here", word("query"), "see «parseQuery» here"],
  [
    "the connection reset by peer",
    { mode: "phrase", text: "Connection RESET" },
    "the «connection reset» by peer",
  ],
  ["Zoë und Straße", word("strasse"), "Zoë und «Straße»"],
  ["検索が速い", word("が速"), "検索«が速»い"],
  ["created and creates", { mode: "prefix", text: "creat" }, "«created» and «creates»"],
  ["a tiemout happens", { mode: "fuzzy", text: "timeout" }, "a «tiemout» happens"],
  ["nothing", word("else"), undefined],
] as const)("%j, sought by %j, is shown as %j", (body, term, expected) => {
  expect(marked(body, term)).toBe(expected);
});

test("a text is shown where it has most of what was sought", () => {
  const body = `alpha ${"x ".repeat(200)} alpha beta ${"y ".repeat(200)} beta`;
  const [match] = textMatcher(
    [soughtBy(word("alpha")), soughtBy(word("beta"))],
    60,
  )({ ...NOTHING, body });
  expect(match?.text).toContain("alpha beta");
});

test("it is said which text has it, and of which comment", () => {
  const ticket = {
    ...{ title: "A needle", body: "", labels: ["needle", "hay"], aliases: ["needle-1"] },
    comments: [
      { id: "c1", by: null, at: "", body: "hay" },
      { id: "c2", by: null, at: "", body: "needle" },
    ],
  };
  expect(
    textMatcher([soughtBy(word("needle"))], 40)(ticket).map((m) => [m.kind, m.comment]),
  ).toEqual([
    ["title", null],
    ["label", null],
    ["alias", null],
    ["comment", "c2"],
  ]);
});

test("whatever is found is shown, within its text, on one line", () => {
  const term = fc.record({
    mode: fc.constantFrom("word", "prefix", "phrase", "fuzzy"),
    text: fc.oneof(words, texts),
  }) as fc.Arbitrary<TextTerm>;
  fc.assert(
    fc.property(searched, term, fc.integer({ min: 1, max: 60 }), (ticket, sought, length) => {
      const matches = textMatcher([soughtBy(sought)], length)(ticket);
      expect(matches.length > 0).toBe(matchesText(sought, ticket));
      for (const { text, highlights } of matches) {
        expect(text).not.toMatch(/\n|\t/);
        expect(highlights.length).toBeGreaterThan(0);
        let last = 0;
        for (const [start, end] of highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test("what is shown of a long text of ASCII is what is shown of one in which every word is looked at", () => {
  const vocabulary = fc.constantFrom(
    "alpha",
    "alphabet",
    "beta",
    "Alpha",
    "x",
    "gamma.",
    "deltaAlpha",
  );
  fc.assert(
    fc.property(
      fc.array(vocabulary, { maxLength: 60 }),
      fc.integer({ min: 10, max: 80 }),
      (list, length) => {
        const body = `${list.join(" ")}${" end".repeat(100)}`;
        // Where a letter is not ASCII, however far off, no word is passed over.
        for (const term of [word("alpha"), { mode: "prefix", text: "al" } as TextTerm])
          expect(marked(body, term, length)).toBe(marked(`${body} é`, term, length));
      },
    ),
  );
});
