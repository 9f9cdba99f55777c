import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfDate, daysOf, localDay, parseMoment, timesOf } from "../../src/search/query-times.ts";

const NOW = new Date(2026, 10, 29, 16, 30).getTime();

/** Both ends as people read them, in the local zone. */
function local(text: string, ahead = false): readonly string[] {
  const moment = parseMoment(text);
  if (moment === undefined) return [];
  const { from, to } = timesOf(moment, NOW, ahead);
  const shown = (time: number): string => {
    const d = new Date(time);
    const two = (n: number): string => String(n).padStart(2, "0");
    const day = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
    return `${day} ${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`;
  };
  return [shown(from), shown(to)];
}

test.each([
  ["2026", "2026-01-01 00:00:00", "2027-01-01 00:00:00"],
  ["2026-12", "2026-12-01 00:00:00", "2027-01-01 00:00:00"],
  ["2028-02-29", "2028-02-29 00:00:00", "2028-03-01 00:00:00"],
  ["2026-12-24T17:59", "2026-12-24 17:59:00", "2026-12-24 18:00:00"],
  ["2026-12-24 23:59:59.9", "2026-12-24 23:59:59", "2026-12-25 00:00:00"],
  ["today", "2026-11-29 00:00:00", "2026-11-30 00:00:00"],
  ["Yesterday", "2026-11-28 00:00:00", "2026-11-29 00:00:00"],
  ["tomorrow", "2026-11-30 00:00:00", "2026-12-01 00:00:00"],
  ["2w", "2026-11-15 16:30:00", "2026-11-15 16:30:00"],
  ["90min", "2026-11-29 15:00:00", "2026-11-29 15:00:00"],
])("%s goes from %s to before %s", (text, from, to) => {
  expect(local(text)).toEqual([from, to]);
});

test("a stretch leads forward where things are ahead, and a zone is a zone", () => {
  expect(local("3d", true)[0]).toBe("2026-12-02 16:30:00");
  const moment = parseMoment("2026-12-24T17:00:30+01:30");
  if (moment === undefined) expect.unreachable();
  expect(timesOf(moment, NOW, false)).toEqual({
    from: Date.UTC(2026, 11, 24, 15, 30, 30),
    to: Date.UTC(2026, 11, 24, 15, 30, 31),
  });
  const utc = parseMoment("2026-12-24T17:00Z");
  if (utc === undefined) expect.unreachable();
  expect(timesOf(utc, NOW, false)).toEqual({
    from: Date.UTC(2026, 11, 24, 17),
    to: Date.UTC(2026, 11, 24, 17, 1),
  });
});

test.each([
  "2026-13",
  "2026-02-29",
  "2026-00-01",
  "2100-02-29",
  "26",
  "2026-1-1",
  "2026-12-24T24:00",
])("%s is no moment", (text) => expect(parseMoment(text)).toBeUndefined());

test.each(["2m", "1.5d", "123456d", "now", "-2d", "2026-12-24T", "", "2d ago", "٣d"])(
  "nor is %j",
  (text) => expect(parseMoment(text)).toBeUndefined(),
);

test("days are counted by the calendar, whatever the zone", () => {
  const days = (text: string) => {
    const moment = parseMoment(text);
    return moment === undefined ? undefined : daysOf(moment, NOW);
  };
  const today = localDay(NOW);
  expect(dayOfDate("2026-11-29")).toBe(today);
  expect(dayOfDate("1970-01-02")).toBe(1);
  expect(days("2026-11")).toEqual({ from: dayOfDate("2026-11-01"), to: dayOfDate("2026-12-01") });
  expect(days("9999-12")).toEqual({
    from: dayOfDate("9999-12-01"),
    to: dayOfDate("9999-12-31") + 1,
  });
  expect(days("tomorrow")).toEqual({ from: today + 1, to: today + 2 });
  expect(days("1w")).toEqual({ from: today + 7, to: today + 7 });
  for (const text of [null, "", "2026-11", "2026-02-30", "tomorrow!!", "2026-11-29x"])
    expect(dayOfDate(text)).toBeNaN();
});

test("years, months and days follow each other without a gap, also where clocks change", () => {
  const date = fc.record({
    y: fc.integer({ min: 0, max: 9998 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  });
  const pad = (n: number, size: number): string => String(n).padStart(size, "0");
  fc.assert(
    fc.property(date, ({ y, m, d }) => {
      const [a, b] = [`${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`, `${pad(y, 4)}-${pad(m, 2)}`];
      for (const text of [a, b, pad(y, 4)]) {
        const moment = parseMoment(text);
        if (moment === undefined) expect.unreachable();
        const { from, to } = timesOf(moment, NOW, false);
        expect(new Date(to - 1).getFullYear()).toBe(y);
        expect(new Date(from).getMonth()).toBe(text.length === 4 ? 0 : m - 1);
        expect(localDay(from)).toBe(daysOf(moment, NOW).from);
        expect(localDay(to)).toBe(daysOf(moment, NOW).to);
      }
    }),
  );
});
