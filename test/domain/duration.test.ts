import fc from "fast-check";
import { expect, test } from "vitest";
import { isTicketError } from "../../src/base/errors.ts";
import { parseDuration, renderDuration, spentText } from "../../src/domain/duration.ts";

function parsed(text: string): number | string {
  try {
    return parseDuration(text);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return `${error.code} ${error.hint}`;
  }
}

test.each([
  ["1h30m", 90],
  [" 1H 30M ", 90],
  ["90m", 90],
  ["90min", 90],
  ["1.5h", 90],
  ["2h", 120],
  ["0.01h", 1],
  ["1h0m", 60],
])("%j is %d minutes", (text, minutes) => {
  expect(parsed(text)).toBe(minutes);
});

test.each([
  ["2d", "Give hours: 12h."],
  ["1.5 days", "Give hours: 12h."],
  ["1w", "Give hours: 12h."],
  ["1d4h", "Give hours: 12h."],
  ["90", "Give minutes or hours: 90m, 90h."],
  ["", "For example: 1h30m, 90m, 1.5h."],
  ["30m1h", "For example: 1h30m, 90m, 1.5h."],
  ["-1h", "For example: 1h30m, 90m, 1.5h."],
  ["1e3m", "For example: 1h30m, 90m, 1.5h."],
  ["9999999h", "For example: 1h30m, 90m, 1.5h."],
  ["0.001h", "For example: 15m."],
])("%j is no duration, and why is said", (text, hint) => {
  expect(parsed(text)).toBe(`BAD_DURATION ${hint}`);
});

test("what is rendered reads as the same minutes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (minutes) => {
      expect(parseDuration(renderDuration(minutes))).toBe(minutes);
    }),
  );
});

test("time is summed up against the estimate", () => {
  const entries = [{ minutes: 90 }, { minutes: 45 }];
  expect([spentText(entries, null), spentText(entries, 4), spentText([], 0.5)]).toEqual([
    "2h15m",
    "2h15m of 4h",
    "0m of 30m",
  ]);
});
