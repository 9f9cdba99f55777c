import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatStamp,
  isStamp,
  laterStamp,
  mintStamp,
  replicaOf,
  stampReplica,
  stampTime,
} from "../../src/domain/stamp.ts";

const MAX_MS = 2 ** 48 - 1;
const ms = fc.oneof(
  fc.integer({ min: 0, max: MAX_MS }),
  fc.integer({ min: MAX_MS - 2, max: MAX_MS }),
);
const counter = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constant(0xffff));
const replica = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(replicaOf);
const stamp = fc.tuple(ms, counter, replica).map((parts) => formatStamp(...parts));

test("a stamp has the shape that the data model promises", () => {
  expect(formatStamp(0, 0, "a1b2c3d4")).toBe("00000000000000a1b2c3d4");
  expect(formatStamp(MAX_MS, 0xffff, "zzzzzzzz")).toBe("7zzzzzzzzz1zzzzzzzzzzz");
  expect(formatStamp(Date.UTC(2026, 10, 20), 1, "a1b2c3d4")).toBe("01m7v41f000001a1b2c3d4");
});

test("stamps sort by time, then counter, then replica, and their parts come back", () => {
  fc.assert(
    fc.property(ms, counter, ms, counter, replica, (m, c, n, d, r) => {
      const [x, y] = [formatStamp(m, c, r), formatStamp(n, d, r)];
      expect(isStamp(x)).toBe(true);
      expect(stampTime(x)).toBe(m);
      expect(stampReplica(x)).toBe(r);
      expect(x < y).toBe(m < n || (m === n && c < d));
    }),
  );
});

test.each([
  "",
  "01m7v41e0r0000a1b2c3d",
  "01m7v41e0r0000a1b2c3d44",
  "81m7v41e0r0000a1b2c3d4",
  "01m7v41e0r2000a1b2c3d4",
  "01m7v41e0r0000a1b2c3dl",
  "01M7V41E0R0000A1B2C3D4",
  " 1m7v41e0r0000a1b2c3d4",
  "01m7v41e0r0000a1b2c3d4\n",
])("%j is no stamp", (text) => {
  expect(isStamp(text)).toBe(false);
});

test("what is not text is no stamp", () => {
  for (const value of [undefined, null, 1, {}, ["01m7v41e0r0000a1b2c3d4"]])
    expect(isStamp(value)).toBe(false);
});

test("a new stamp is greater than what was seen, whatever the clock says", () => {
  const clock = fc.oneof(
    fc.double(),
    fc.integer(),
    ms,
    fc.constantFrom(Number.NaN, -1, -0.5, Number.POSITIVE_INFINITY),
  );
  fc.assert(
    fc.property(clock, stamp, replica, (now, seen, r) => {
      fc.pre(!seen.startsWith("7zzzzzzzzz1zzz"));
      const minted = mintStamp(now, seen, r);
      expect(isStamp(minted)).toBe(true);
      expect(minted > seen).toBe(true);
      expect(stampReplica(minted)).toBe(r);
    }),
  );
});

test("the first stamp is the clock's, kept within what a stamp can say", () => {
  const r = "a1b2c3d4";
  expect(stampTime(mintStamp(1234.9, undefined, r))).toBe(1234);
  for (const [now, time] of [
    [-5, 0],
    [Number.NaN, 0],
    [2 ** 60, MAX_MS],
  ] as const)
    expect(mintStamp(now, undefined, r)).toBe(formatStamp(time, 0, r));
});

test("a clock that stands still, or went back, counts; a full counter borrows a millisecond", () => {
  const r = "a1b2c3d4";
  expect(mintStamp(5, formatStamp(5, 7, "zzzzzzzz"), r)).toBe(formatStamp(5, 8, r));
  expect(mintStamp(5.9, formatStamp(5, 7, "zzzzzzzz"), r)).toBe(formatStamp(5, 8, r));
  expect(mintStamp(2, formatStamp(5, 0xffff, r), r)).toBe(formatStamp(6, 0, r));
  expect(mintStamp(6, formatStamp(5, 0xffff, r), r)).toBe(formatStamp(6, 0, r));
});

test("at the very end of time there is no greater stamp", () => {
  const last = formatStamp(MAX_MS, 0xffff, "00000000");
  expect(() => mintStamp(0, last, "zzzzzzzz")).toThrow(
    expect.objectContaining({ code: "CLOCK_EXHAUSTED", kind: "clock" }),
  );
});

test("the later of two stamps", () => {
  expect(laterStamp(undefined, "a")).toBe("a");
  expect(laterStamp("a", "b")).toBe("b");
  expect(laterStamp("b", "a")).toBe("b");
});
