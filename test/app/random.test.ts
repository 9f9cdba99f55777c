import { expect, test } from "vitest";
import { randomBytes } from "../../src/app/random.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("random bytes are as many as asked for, and never the same", () => {
  const given = Array.from({ length: 2000 }, (_, i) => randomBytes(8 + (i % 60)));
  expect(given.every((bytes, i) => bytes.length === 8 + (i % 60))).toBe(true);
  expect(new Set(given.map((bytes) => hex(bytes.subarray(0, 8)))).size).toBe(2000);
  expect(randomBytes(1000)).toHaveLength(1000);
  // Each bit is set about half of the time.
  const bits = given.flatMap((bytes) => [...bytes.subarray(0, 8)]).flatMap((byte) => [byte & 1]);
  const ones = bits.filter((bit) => bit === 1).length / bits.length;
  expect(Math.abs(ones - 0.5)).toBeLessThan(0.05);
});
