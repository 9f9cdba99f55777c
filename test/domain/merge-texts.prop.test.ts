import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTexts } from "../../src/domain/merge-texts.ts";

const text = (...lines: string[]) => lines.join("\n");
const BASE = text("one", "two", "three", "four", "five");

test("changes in different places come together", () => {
  const a = text("ONE", "two", "three", "four", "five");
  const b = text("one", "two", "three", "four", "FIVE", "six");
  expect(mergeTexts(BASE, a, b)).toBe(text("ONE", "two", "three", "four", "FIVE", "six"));
});

test.each([
  ["the same line", text("one", "A", "three"), text("one", "B", "three")],
  ["neighbours", text("A", "two", "three"), text("one", "B", "three")],
  ["the same place", text("one", "A", "two", "three"), text("one", "B", "two", "three")],
  [
    "one empties the line that the other takes away",
    text("one", "", "three"),
    text("one", "three"),
  ],
  ["one takes away what the other changes", text("three"), text("one", "B", "three")],
])("%s is in each other's way", (_, a, b) => {
  expect(mergeTexts(text("one", "two", "three"), a, b)).toBeUndefined();
});

test("what both did alike is taken once", () => {
  const both = text("one", "2", "three", "four", "five");
  expect(mergeTexts(BASE, both, both)).toBe(both);
  expect(mergeTexts("", "new", "new")).toBe("new");
});

test("texts that have nothing in common are not compared for ever", () => {
  const long = (name: string) => Array.from({ length: 5000 }, (_, i) => `${name}${i}`).join("\n");
  expect(mergeTexts(long("a"), long("b"), long("c"))).toBeUndefined();
});

const lines = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 12 });
const texts = lines.map((list) => list.join("\n"));

test("a side that changed nothing gives way, and nobody comes first", () => {
  fc.assert(
    fc.property(texts, texts, texts, (base, a, b) => {
      expect(mergeTexts(base, a, base)).toBe(a);
      expect(mergeTexts(base, base, b)).toBe(b);
      expect(mergeTexts(base, a, b)).toBe(mergeTexts(base, b, a));
    }),
    { numRuns: 500 },
  );
});

test("lines that both sides added are all there", () => {
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (list, m, n) => {
      const add = (at: number, line: string) =>
        [...list].map(String).toSpliced(at % (list.length + 1), 0, line);
      const merged = mergeTexts(list.join("\n"), add(m, "X").join("\n"), add(n, "Y").join("\n"));
      if (merged === undefined) return;
      const found = merged.split("\n");
      expect(found.filter((line) => line === "X" || line === "Y")).toHaveLength(2);
      const kept = found.filter((line) => line !== "X" && line !== "Y");
      expect(kept.join("\n")).toBe(list.join("\n"));
    }),
    { numRuns: 500 },
  );
});
