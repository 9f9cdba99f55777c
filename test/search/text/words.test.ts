import fc from "fast-check";
import { Encoder } from "flexsearch";
import { expect, test } from "vitest";
import { encodeAny, fold } from "../../../src/search/text/fold.ts";
import { isLatin, LATIN_LETTERS } from "../../../src/search/text/latin.ts";
import { runTable } from "../../../src/search/text/run-table.ts";
import {
  eachRun,
  LONGEST,
  normalText,
  wordsOf,
  wordsOfRun,
} from "../../../src/search/text/words.ts";
import { texts } from "./support.ts";

const terms = (text: string): string =>
  wordsOf(text)
    .map((word) => word.terms.join("+"))
    .join(" ");

test.each([
  ["Login TIMES out", "login times out"],
  ["snake_case kebab-case don't", "snake case kebab case don t"],
  ["parseQuery HTTPServer", "parsequery+parse+query httpserver+http+server"],
  ["tk-7k3m v2.3 #12 10,000", "tk 7k3m v2 3 12 10 000"],
  ["src/search/parse-query.ts:12", "src search parse query ts 12"],
  ["Zoë Straße Łódź Ångström ﬁne", "zoe strasse lodz angstrom fine"],
  ["ΣΊΣΥΦΟΣ ИЙ", "σισυφοσ ии"],
  ["検索が速い", "検 索 が 速 い"],
  ["ｶﾞ ガ ｅｘ２", "ガ ガ ex2"],
  ["git検索2 한국어", "git 検 索 2 한 국 어"],
  ["ÄpfelUndBirnen", "apfelundbirnen+apfel+und+birnen"],
  ["हिन्दी", "हिन्दी"],
  ["½ !!! -- \u0301", "1 2"],
  ["constructor __proto__", "constructor proto"],
])("%s is found by %s", (text, expected) => {
  expect(terms(text)).toBe(expected);
});

test("letters that look alike are alike, however they are composed", () => {
  expect(terms("한국")).toBe(terms("한국".normalize("NFD")));
  expect(terms("Zoe\u0308")).toBe(terms("Zoë"));
});

test("a word that never ends is several words in a row", () => {
  expect(wordsOf("x".repeat(3 * LONGEST + 1)).map((w) => w.terms[0]?.length)).toEqual([
    64, 64, 64, 1,
  ]);
  expect(wordsOf("é".repeat(LONGEST + 2)).map((w) => w.terms[0]?.length)).toEqual([64, 2]);
});

test("a word stands where it says", () => {
  for (const {
    terms: [term = ""],
    start,
    end,
  } of wordsOf("Ein Wörtchen, zwei"))
    expect(fold("Ein Wörtchen, zwei".slice(start, end))).toEqual([term]);
});

test("plain letters are folded as the encoder folds them", () => {
  const encoder = new Encoder({ numeric: false, dedupe: false, cache: false });
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Za-z]{1,70}$/), (word) => {
      expect(fold(word)).toEqual(encoder.encode(word));
    }),
  );
});

const LATIN = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
  isLatin,
);
const isLetter = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char);

test("the letters of Latin texts are those that Unicode calls letters, digits or marks", () => {
  const known = new RegExp(`[${LATIN_LETTERS}]`);
  expect(LATIN.length).toBeGreaterThan(700);
  expect(LATIN.filter((char) => known.test(char) !== isLetter(char))).toEqual([]);
  expect(LATIN).toContain("🚀");
  expect(LATIN.filter((char) => /\p{Lu}/u.test(char) && char === char.toLowerCase())).toEqual([]);
  // Each is a word together with a letter beside it: none is of a script without spaces.
  for (const char of LATIN.filter(isLetter))
    expect(wordsOf(`${char}x`)).toHaveLength(wordsOf(`${char}x Ω`).length - 1);
});

test("Latin words are folded as all words are", () => {
  const letters = LATIN.filter(isLetter);
  for (const letter of letters) expect(fold(letter)).toEqual(encodeAny(letter));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }), (word) => {
      expect(fold(word.join(""))).toEqual(encodeAny(word.join("")));
    }),
    { numRuns: 2000 },
  );
});

test("parts of Latin identifiers begin where capitals stand", () => {
  const letters = LATIN.filter((char) => /^[\p{Ll}\p{Lu}\p{N}]$/u.test(char));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...letters, ..."aBcD"), { minLength: 2, maxLength: 8 }),
      (chars) => {
        const run = chars.join("");
        const parts = run.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
        const whole = fold(run);
        const expected = parts.length > 1 ? [...whole, ...parts.flatMap(fold)] : whole;
        if (whole.length === 1) expect(wordsOfRun(run)).toEqual([expected]);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a Latin text has the same words as it has beside another", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LATIN), { maxLength: 40 }), (chars) => {
      const text = normalText(chars.join(""));
      expect(wordsOf(`${text} Ω`).slice(0, -1)).toEqual(wordsOf(text));
    }),
    { numRuns: 2000 },
  );
});

test("a table of runs meets the runs that are there", () => {
  const table = runTable((run) => run);
  const long = fc.constantFrom("a".repeat(64), "b".repeat(65), `${"c".repeat(130)} d`);
  fc.assert(
    fc.property(fc.oneof(texts, long), (text) => {
      const [found, expected]: [string[], string[]] = [[], []];
      table.each(text, (run) => found.push(run));
      eachRun(normalText(text), (run) => expected.push(run));
      expect(found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("a table that has grown, or begun anew, still knows its runs", () => {
  let made = 0;
  const table = runTable((run) => `${run}${made++}`);
  const runs = Array.from({ length: 20_000 }, (_, i) => `run${i}`);
  const first: string[] = [];
  const again: string[] = [];
  table.each(runs.join(" "), (found) => first.push(found));
  table.each(runs.join(","), (found) => again.push(found));
  expect(made).toBe(runs.length);
  expect(again).toEqual(first);
  table.clear();
  table.each("run1", () => undefined);
  expect(made).toBe(runs.length + 1);
});
