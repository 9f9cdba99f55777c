/** A day, a month, a year, a minute or a second; or a stretch of time, counted from now. */
export type Moment =
  | { readonly kind: "span"; readonly parts: readonly number[]; readonly zone: string | undefined }
  | { readonly kind: "day"; readonly offset: number }
  | { readonly kind: "stretch"; readonly ms: number };

/** From the first millisecond to before the last: as two times, or two days since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const DAY_MS = 86_400_000;
const UNITS: Readonly<Record<string, number>> = {
  min: 60_000,
  h: 3_600_000,
  d: DAY_MS,
  w: 7 * DAY_MS,
  mo: 30 * DAY_MS,
  y: 365 * DAY_MS,
};
const STRETCH = /^(\d{1,5})(min|h|d|w|mo|y)$/;
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|z|[+-]\d{2}:\d{2})?$/;
const LIMITS = [9999, 12, 31, 23, 59, 59];

/** Tells whether numbers are a year, a month, a day, … that the calendar has. */
function isReal(parts: readonly number[]): boolean {
  const [year = 0, month = 1, day = 1] = parts;
  const least = [0, 1, 1, 0, 0, 0];
  if (parts.some((part, i) => part < (least[i] ?? 0) || part > (LIMITS[i] ?? 0))) return false;
  // The year 0 stands for no other: months are as long as in any year that four divides.
  return day <= new Date(Date.UTC(year + 2000, month, 0)).getUTCDate();
}

/** Returns the moment that a text names, or `undefined`: `2026`, `2026-12-24`, `2026-12-24T17:00Z`, `today`, `2w`. */
export function parseMoment(text: string): Moment | undefined {
  const folded = text.trim().toLowerCase();
  const offset = OFFSETS.get(folded);
  if (offset !== undefined) return { kind: "day", offset };
  const [, count, unit = ""] = STRETCH.exec(folded) ?? [];
  if (count !== undefined) return { kind: "stretch", ms: Number(count) * (UNITS[unit] ?? 0) };
  const found = DATE.exec(folded) ?? TIME.exec(folded);
  if (found === null) return undefined;
  const zone = found[7];
  const parts = found.slice(1, 7).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return isReal(parts) ? { kind: "span", parts, zone } : undefined;
}

/** Returns the day, since 1970, that a date like 2026-12-24 is; NaN for a text that is none. */
export function dayOfDate(date: string | null): number {
  if (date === null || date.length !== 10) return Number.NaN;
  const moment = DATE.test(date) ? parseMoment(date) : undefined;
  if (moment?.kind !== "span" || moment.parts.length !== 3) return Number.NaN;
  const [year = 0, month = 1, day = 1] = moment.parts;
  return dayNumber(year, month - 1, day);
}

/** Years below 100 are meant as they stand. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY_MS;
}

/** Returns the day, since 1970, that a time is in the local zone. */
export function localDay(time: number): number {
  const date = new Date(time);
  return dayNumber(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Returns the first millisecond of the given parts of a time, in the local zone. */
function localTime(parts: readonly number[]): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(2000, 0, 1, hour, minute, second);
  return date.setFullYear(year, month - 1, day);
}

/** Returns the parts of what comes after: the next year, month, … */
function next(parts: readonly number[]): readonly number[] {
  return parts.map((part, i) => (i === parts.length - 1 ? part + 1 : part));
}

/** Returns the times that a moment spans. A stretch is one point, that long before now, or after it for what is `ahead`. */
export function timesOf(moment: Moment, now: number, ahead: boolean): Span {
  if (moment.kind === "stretch") {
    const point = ahead ? now + moment.ms : now - moment.ms;
    return { from: point, to: point };
  }
  if (moment.kind === "day") {
    const date = new Date(now);
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate() + moment.offset];
    return { from: localTime(parts), to: localTime(next(parts)) };
  }
  const { parts, zone } = moment;
  if (parts.length <= 3) return { from: localTime(parts), to: localTime(next(parts)) };
  const from = zone === undefined ? localTime(parts) : zonedTime(parts, zone);
  return { from, to: from + (parts.length === 5 ? 60_000 : 1000) };
}

function zonedTime(parts: readonly number[], zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const seconds = (hour * 60 + minute) * 60 + second;
  return dayNumber(year, month - 1, day) * DAY_MS + seconds * 1000 - offsetOf(zone);
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Returns the days since 1970 that a moment spans; of a stretch, the day that it ends on. */
export function daysOf(moment: Moment, now: number): Span {
  if (moment.kind === "stretch") {
    const day = localDay(now + moment.ms);
    return { from: day, to: day };
  }
  if (moment.kind === "day") {
    const day = localDay(now) + moment.offset;
    return { from: day, to: day + 1 };
  }
  const [year = 0, month = 1, day = 1] = moment.parts;
  const [nextYear = 0, nextMonth = 1, nextDay = 1] = next(moment.parts.slice(0, 3));
  return { from: dayNumber(year, month - 1, day), to: dayNumber(nextYear, nextMonth - 1, nextDay) };
}
