import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BASE32,
  base32OfBytes,
  decodeBase32,
  encodeBase32,
  forgiveBase32,
} from "../../src/base/base32.ts";

const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test("numbers come back, and sort as text like numbers", () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [x, y] = [encodeBase32(a, 11), encodeBase32(b, 11)];
      expect(decodeBase32(x)).toBe(a);
      expect(Math.sign(a - b)).toBe(x < y ? -1 : x > y ? 1 : 0);
    }),
  );
});

test.each([
  [0, 4, "0000"],
  [31, 4, "000z"],
  [32, 4, "0010"],
  [2 ** 48 - 1, 10, "7zzzzzzzzz"],
  [2 ** 53 - 1, 11, "7zzzzzzzzzz"],
])("%d in %d characters is %s", (value, length, text) => {
  expect(encodeBase32(value, length)).toBe(text);
});

test("a character outside the alphabet is no number", () => {
  for (const text of ["i", "l", "o", "u", "A", "-", " ", "\u{1f600}", "0i"])
    expect(decodeBase32(text)).toBeUndefined();
});

test("bytes are read five bits at a time, the first bits first", () => {
  expect(base32OfBytes(Uint8Array.of(0xff, 0, 0xff, 0, 0xff), 8)).toBe("zw0fy07z");
  expect(base32OfBytes(Uint8Array.of(0b00001_000, 0b10_000000), 2)).toBe("12");
  const any = fc.uint8Array({ minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(any, (bytes) => {
      const bits = [...bytes].map((b) => b.toString(2).padStart(8, "0")).join("");
      const digits = bits.slice(0, 60).match(/.{5}/g) ?? [];
      const text = digits.map((d) => BASE32.charAt(Number.parseInt(d, 2))).join("");
      expect(base32OfBytes(bytes, 12)).toBe(text);
    }),
  );
});

test("what a person types is read as meant", () => {
  expect(forgiveBase32("OIL7K")).toBe("0117k");
  expect(forgiveBase32("7k3m")).toBe("7k3m");
});
