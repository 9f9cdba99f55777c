import fc from "fast-check";
import { expect, test } from "vitest";
import { openDictionary } from "../../../src/search/text/dictionary.ts";
import { distanceWithin } from "../../../src/search/text/near.ts";
import { dictionaryWriter } from "../../../src/search/text/write-dictionary.ts";

const letters = fc.constantFrom(..."aabbcdeé猫𠮷");
const word = fc.string({ minLength: 1, maxLength: 7, unit: letters });
/** A few words, or so many that most blocks are neither the first nor the last. */
const words = fc
  .oneof(
    fc.uniqueArray(word, { maxLength: 40 }),
    fc.uniqueArray(word, { minLength: 200, maxLength: 400 }),
  )
  .map((all) => [...all].sort());

/** A dictionary of words, of which each has its number as the number of its documents. */
function dictionaryOf(all: readonly string[]) {
  const writer = dictionaryWriter();
  for (const [i, own] of all.entries())
    writer.add(own, { count: i + 1, postings: i % 5, places: i % 300 });
  const { words: bytes, firsts, blocks, size, longest } = writer.finish();
  const part = (from: number, to: number) => bytes.subarray(from, to);
  return openDictionary({ firsts, blocks, size, longest, part, all: () => bytes });
}

/** What a dictionary says of words, as it was written. */
function expected(all: readonly string[], wanted: (own: string) => boolean): object[] {
  let [postingsAt, placesAt] = [0, 0];
  return all.flatMap((own, i) => {
    const entry = {
      word: own,
      count: i + 1,
      postings: i % 5,
      places: i % 300,
      postingsAt,
      placesAt,
    };
    postingsAt += i % 5;
    placesAt += i % 300;
    return wanted(own) ? [entry] : [];
  });
}

test("a dictionary finds a word, beginnings and near words: those that are there", () => {
  fc.assert(
    fc.property(words, word, fc.integer({ min: 0, max: 2 }), (all, sought, edits) => {
      const dictionary = dictionaryOf(all);
      expect([...dictionary.all()]).toEqual(expected(all, () => true));
      for (const own of [sought, all[0] ?? "", all.at(-1) ?? "", all[64] ?? ""]) {
        expect(dictionary.find(own)).toEqual(expected(all, (w) => w === own)[0]);
        const prefix = [...own].slice(0, 2).join("");
        expect(dictionary.beginning(prefix)).toEqual(expected(all, (w) => w.startsWith(prefix)));
        expect(dictionary.near(own, edits)).toEqual(
          expected(all, (w) => distanceWithin(own, w, edits) <= edits),
        );
      }
    }),
    { numRuns: 100 },
  );
});

test("a dictionary without a word finds none", () => {
  const empty = dictionaryOf([]);
  expect([empty.find("a"), empty.beginning(""), empty.near("abc", 1), [...empty.all()]]).toEqual([
    undefined,
    [],
    [],
    [],
  ]);
});
