import { expect, test } from "vitest";
import { momentOf } from "../../src/app/moment.ts";

const NOW = Date.UTC(2026, 10, 23, 12);

test.each([
  ["now", NOW],
  ["yesterday", NOW - 86_400_000],
  ["3d", NOW - 3 * 86_400_000],
  ["2 weeks ago", NOW - 14 * 86_400_000],
  ["90min", NOW - 90 * 60_000],
  ["5 hours ago", NOW - 5 * 3_600_000],
  ["1mo", NOW - 30 * 86_400_000],
  ["2026-11-01T10:00:00Z", Date.UTC(2026, 10, 1, 10)],
  ["2026-11-01T10:00+02:00", Date.UTC(2026, 10, 1, 8)],
  ["2026-11-01", new Date(2026, 10, 1, 23, 59, 59, 999).getTime()],
  ["2026-11-01 17:30", new Date(2026, 10, 1, 17, 30).getTime()],
])("%s is a time", (text, time) => {
  expect(momentOf(text, NOW)).toBe(time);
});

test.each(["HEAD", "1234d", "deadbeef", "main~3", "2026-02-30", "2026-13-01", "3x", "", "d"])(
  "%j is none",
  (text) => {
    expect(momentOf(text, NOW)).toBeUndefined();
  },
);
