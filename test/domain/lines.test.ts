import fc from "fast-check";
import { expect, test } from "vitest";
import { fromLines, toLines } from "../../src/domain/lines.ts";

test("a text comes back from its lines; an empty one has none", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\u2028", "\u{1f600}") }),
      (text) => {
        const lines = toLines(text);
        expect(lines).toEqual(text === "" ? undefined : text.split("\n"));
        expect(lines === undefined ? "" : fromLines(lines)).toBe(text);
        expect(lines?.some((line) => line.includes("\n")) ?? false).toBe(false);
      },
    ),
  );
});

test("only line feeds end a line", () => {
  expect(toLines("a\r\nb\u2028c\n")).toEqual(["a\r", "b\u2028c", ""]);
});

test("what is no list of lines is no text", () => {
  for (const value of [undefined, null, "a", [], [1], ["a", null], { 0: "a" }])
    expect(fromLines(value)).toBeUndefined();
});
