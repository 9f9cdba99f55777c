import fc from "fast-check";
import type { Searched } from "../../../src/search/text/ticket-texts.ts";

/** Words that are near each other, begin alike, and are written in every way that the index has to know. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...["create", "created", "creates", "crate", "Créate", "cerate", "timeout", "timeo", "tmieout"],
    ...["parseQuery", "parse_query", "HTTPServer", "tk-7k3m", "src/a/parse-query.ts", "v2.3"],
    ...[
      "検索",
      "検",
      "索",
      "검색이",
      "ｶﾞ",
      "ガ",
      "สวัสดี",
      "Straße",
      "strasse",
      "𝔸𝔹",
      "𠮷野家",
      "½",
      "a",
      "to",
    ],
  ),
  fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(..."abcdAé_-.猫𠮷") }),
  fc.string({ minLength: 1, maxLength: 5 }),
);

/** Some words with something between them. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(words, fc.constantFrom(" ", " ", "\n", ", ", "", "/")), { maxLength: 8 })
  .map((all) => all.flat().join(""));

/** What is searched of a ticket. */
export const searched: fc.Arbitrary<Searched> = fc.record({
  title: texts,
  body: texts,
  labels: fc.array(words, { maxLength: 2 }),
  aliases: fc.array(words, { maxLength: 2 }),
  comments: fc.array(
    texts.map((body) => ({ id: "c", by: null, at: "", body })),
    { maxLength: 2 },
  ),
});
