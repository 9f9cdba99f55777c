const UNITS: readonly (readonly [pattern: RegExp, ms: number])[] = [
  [/^(?:minutes?|min)$/, 60_000],
  [/^(?:hours?|h)$/, 3_600_000],
  [/^(?:days?|d)$/, 86_400_000],
  [/^(?:weeks?|w)$/, 7 * 86_400_000],
  [/^(?:months?|mo)$/, 30 * 86_400_000],
  [/^(?:years?|y)$/, 365 * 86_400_000],
];

/** Three digits at most: more, and it may be the short name of a commit. */
const AGO = /^(\d{1,3})\s*([a-z]+)(?:\s+ago)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Returns the last millisecond of a day in the local zone, or NaN for one that no calendar has. */
function endOfDay(year: number, month: number, day: number): number {
  const date = new Date(year, month - 1, day, 23, 59, 59, 999);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : Number.NaN;
}

/**
 * Returns the time that a text means, in milliseconds since 1970: `2026-11-01` (the end of that day, in the local
 * zone), `2026-11-01 17:00`, an ISO 8601 time, `3d`, `2 weeks ago`, `yesterday`. `undefined` for any other text.
 */
export function momentOf(text: string, now: number): number | undefined {
  const asked = text.trim().toLowerCase();
  if (asked === "now") return now;
  if (asked === "yesterday") return now - 86_400_000;
  const [, count, unit = ""] = AGO.exec(asked) ?? [];
  const ms = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (count !== undefined && ms !== undefined) return now - Number(count) * ms;
  const [, year, month, day] = DAY.exec(asked) ?? [];
  if (year !== undefined) return valid(endOfDay(Number(year), Number(month), Number(day)));
  return TIME.test(text.trim()) ? valid(Date.parse(text.trim().replace(" ", "T"))) : undefined;
}

const valid = (time: number): number | undefined => (Number.isNaN(time) ? undefined : time);

/** Returns the time from which on something is asked for: the same, but a day means its beginning. */
export function sinceMoment(text: string, now: number): number | undefined {
  const [, year, month, day] = DAY.exec(text.trim()) ?? [];
  if (year === undefined) return momentOf(text, now);
  const known = momentOf(text, now) !== undefined;
  return known ? new Date(Number(year), Number(month) - 1, Number(day)).getTime() : undefined;
}
