const UNITS: readonly (readonly [name: string, ms: number])[] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** Returns how long ago a time was: "3 days ago". */
export function relativeTime(iso: string, now: number): string {
  const age = now - Date.parse(iso);
  for (const [name, ms] of UNITS) {
    const count = Math.floor(Math.abs(age) / ms);
    if (count >= 1)
      return `${age < 0 ? "in " : ""}${count} ${name}${count === 1 ? "" : "s"}${age < 0 ? "" : " ago"}`;
  }
  return "just now";
}

/** Returns a time in the local zone: 2026-11-23 17:04. */
export function localTime(iso: string): string {
  const date = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
