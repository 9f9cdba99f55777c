/** Time of what says no time at all. */
export const NO_TIME = Date.UTC(2000, 0, 1);

/** RFC 3339; a time without a zone and a date alone pass too. */
const SHAPE =
  /^\d{4}-\d\d-\d\d(?:[T ][0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-][0-2]\d:[0-5]\d)?)?$/;
const ZONE = "+00:00".length;
const DATE = "2026-12-31".length;

/** Returns the number that the two digits at `at` spell; by hand, since an import reads many thousand times. */
function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function millisecondsOf(text: string): number {
  if (text[19] !== ".") return 0;
  let ms = 0;
  let scale = 100;
  for (let at = 20; scale >= 1; at++, scale /= 10) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    ms += digit * scale;
  }
  return ms;
}

/** Returns the minutes that a time with a zone is ahead of UTC. */
function offsetOf(text: string): number {
  const at = text.length - ZONE;
  const sign = text[at];
  if (text.length <= DATE || (sign !== "+" && sign !== "-")) return 0;
  const minutes = two(text, at + 1) * 60 + two(text, at + 4);
  return sign === "-" ? -minutes : minutes;
}

/**
 * Returns the milliseconds since 1970 of an RFC 3339 time; finer parts are cut off, and a time without a
 * zone is UTC. `undefined` for anything else, for a day that no calendar has, and for years before 1970.
 */
export function parseTime(text: string): number | undefined {
  if (!SHAPE.test(text)) return undefined;
  const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  const midnight = Date.UTC(year, month - 1, day);
  const real = year >= 1970 && day > 0 && (day <= 28 || new Date(midnight).getUTCDate() === day);
  if (!real || month < 1 || month > 12) return undefined;
  if (text.length === DATE) return midnight;
  const hour = two(text, 11);
  if (hour > 23) return undefined;
  const seconds = (hour * 60 + two(text, 14) - offsetOf(text)) * 60 + two(text, 17);
  return midnight + seconds * 1000 + millisecondsOf(text);
}

/** Returns a time as it stands in a document. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
