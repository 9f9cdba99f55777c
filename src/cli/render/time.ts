import type { Call } from "../command.ts";

const UNITS: readonly (readonly [name: string, ms: number])[] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** What stands where a document holds no time. */
const UNKNOWN = "unknown";

/** Returns how long ago a time was: "3 days ago". */
export function relativeTime(iso: string, now: number): string {
  const age = now - Date.parse(iso);
  if (Number.isNaN(age)) return UNKNOWN;
  const unit = UNITS.find(([, ms]) => Math.abs(age) >= ms);
  if (unit === undefined) return "just now";
  const [name, ms] = unit;
  const count = Math.floor(Math.abs(age) / ms);
  const span = `${count} ${name}${count === 1 ? "" : "s"}`;
  return age < 0 ? `in ${span}` : `${span} ago`;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Returns the day of a time in the local zone: 2026-11-23. */
export function localDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return UNKNOWN;
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Returns a time in the local zone: 2026-11-23 17:04. */
export function localTime(iso: string): string {
  const day = localDay(iso);
  const date = new Date(iso);
  return day === UNKNOWN ? day : `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Returns a time in the local zone, and how long ago it was. */
export function localAndRelative(iso: string, now: number): string {
  const local = localTime(iso);
  return local === UNKNOWN ? local : `${local} (${relativeTime(iso, now)})`;
}

/** Returns a time in UTC, as it is stored and as JSON has it. */
export function isoTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? UNKNOWN : new Date(time).toISOString();
}

/** Shows a time. */
export type When = (iso: string) => string;

/** Returns how `--date` wants times to be shown, or else `otherwise`. */
export function dateOption(call: Call, now: number, otherwise: When): When {
  const styles: Readonly<Record<string, When>> = {
    iso: isoTime,
    local: localTime,
    relative: (iso) => relativeTime(iso, now),
  };
  return styles[call.text("date") ?? ""] ?? otherwise;
}
