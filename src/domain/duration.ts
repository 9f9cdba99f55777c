import { TicketError } from "../base/errors.ts";

const DURATION = /^(?:(\d{1,6}(?:\.\d{1,6})?)h)?(?:(\d{1,7}(?:\.\d{1,6})?)m(?:in)?)?$/;
const DAYS = /^\d+(?:\.\d+)?\s*(?:d|day|days|w|week|weeks)/i;

function badDuration(text: string, problem: string, hint: string): TicketError {
  return new TicketError("BAD_DURATION", "usage", `${JSON.stringify(text)} ${problem}.`, {
    data: { duration: text },
    hint,
  });
}

/**
 * Returns the minutes of a duration in hours and minutes, rounded to whole ones: `1h30m`, `90m`, `1.5h`.
 *
 * @throws TicketError `BAD_DURATION`.
 */
export function parseDuration(text: string): number {
  const word = text.trim().toLowerCase().replace(/\s+/g, "");
  if (DAYS.test(word))
    throw badDuration(text, "is in days, and nothing says how long a day is", "Give hours: 12h.");
  if (/^\d+(?:\.\d+)?$/.test(word))
    throw badDuration(text, "has no unit", `Give minutes or hours: ${word}m, ${word}h.`);
  const [, hours, minutes] = DURATION.exec(word) ?? [];
  if (hours === undefined && minutes === undefined)
    throw badDuration(text, "is no duration", "For example: 1h30m, 90m, 1.5h.");
  const sum = Math.round(Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  if (sum < 1) throw badDuration(text, "is less than a minute", "For example: 15m.");
  return sum;
}

/** Returns minutes as `1h30m`. */
export function renderDuration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${rest}m`;
}

/** Returns what was spent, and of how much: `2h30m of 4h`. */
export function spentText(
  entries: readonly { readonly minutes: number }[],
  estimate: number | null,
): string {
  const spent = renderDuration(entries.reduce((sum, { minutes }) => sum + minutes, 0));
  return estimate === null ? spent : `${spent} of ${renderDuration(estimate * 60)}`;
}
