import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDelta, BadDelta, deltaResultSize } from "../../src/git/delta.ts";

const bytes = (...list: number[]): Buffer => Buffer.from(list);
const BASE = Buffer.from("0123456789");

test("a delta copies pieces of its base and adds others", () => {
  // base of 10, result of 8: 3 from place 2, "abc", 2 from place 0
  const delta = bytes(10, 8, 0x91, 2, 3, 3, 0x61, 0x62, 0x63, 0x90, 2);
  expect(deltaResultSize(delta)).toBe(8);
  expect(Buffer.from(applyDelta(BASE, delta)).toString()).toBe("234abc01");
});

test("a copy without a length is one of 64 KB, and places have four bytes", () => {
  const base = Buffer.alloc(70_000, "x");
  base[69_999] = 0x79;
  const whole = bytes(0xf0, 0xa2, 4, 0x80, 0x80, 4, 0x80);
  expect(base.subarray(0, 65_536).equals(applyDelta(base, whole))).toBe(true);
  const last = bytes(0xf0, 0xa2, 4, 1, 0x97, 0x6f, 0x11, 1, 1);
  expect(Buffer.from(applyDelta(base, last)).toString()).toBe("y");
});

test.each<[string, Buffer]>([
  ["for another base", bytes(9, 1, 0x90, 1)],
  ["that copies from beyond the base", bytes(10, 3, 0x91, 9, 3)],
  ["that makes too much", bytes(10, 1, 0x90, 3)],
  ["that makes too little", bytes(10, 5, 0x90, 3)],
  ["that adds more than it has", bytes(10, 5, 5, 1)],
  ["that ends within a copy", bytes(10, 5, 0x91)],
  ["with the instruction that is reserved", bytes(10, 5, 0)],
  ["whose size does not end", bytes(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80)],
  ["of nothing", bytes()],
])("a delta %s is refused", (_, delta) => {
  expect(() => applyDelta(BASE, delta)).toThrow(BadDelta);
});

test("any bytes are a delta or refused, in no time", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (tail) => {
      try {
        applyDelta(BASE, Buffer.concat([bytes(10, 20), tail]));
      } catch (error) {
        expect(error).toBeInstanceOf(BadDelta);
      }
    }),
  );
});
