import fc from "fast-check";
import { expect, test } from "vitest";
import { bareObject, compareUtf8, isArray, isObject, LONE_SURROGATE } from "../../src/base/json.ts";

const text = fc.string({ unit: "binary" });

test("strings sort by their UTF-8 bytes", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareUtf8(a, b))).toBe(bytes);
    }),
  );
});

test("an astral character sorts after U+E000 to U+FFFF, unlike by code unit", () => {
  expect(["\u{1f600}", "\ue000", "\uffff", "z", ""].sort(compareUtf8)).toEqual([
    "",
    "z",
    "\ue000",
    "\uffff",
    "\u{1f600}",
  ]);
  expect("\u{1f600}" < "\ue000").toBe(true);
});

test("objects, arrays and the rest are told apart", () => {
  expect([{}, bareObject()].every((v) => isObject(v) && !isArray(v))).toBe(true);
  expect([null, [], "", 0, false, undefined].some(isObject)).toBe(false);
  expect(isArray([])).toBe(true);
});

test("a bare object inherits nothing", () => {
  expect("toString" in bareObject()).toBe(false);
});

test("half of a surrogate pair is found wherever it stands", () => {
  for (const lone of ["\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d", "\ud83d\ud83d\ude00"])
    expect(LONE_SURROGATE.test(lone)).toBe(true);
  expect(LONE_SURROGATE.test("a\u{1f600}b\ue000")).toBe(false);
});
