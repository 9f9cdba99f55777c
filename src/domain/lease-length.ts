import { TicketError } from "../base/errors.ts";
import { LONGEST_LEASE_SECONDS } from "./lease.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const PART = /(\d{1,7})([smhd])/gy;

function badLength(text: string, problem: string): TicketError {
  return new TicketError("BAD_DURATION", "usage", `${JSON.stringify(text)} ${problem}.`, {
    data: { duration: text },
    hint: "For example: 90s, 30m, 1h30m, 2d; at most 30d.",
  });
}

/**
 * Returns the seconds that a text like `30m`, `90s`, `1h30m` or `2d` stands for.
 *
 * @throws TicketError `BAD_DURATION`.
 */
export function parseSeconds(text: string): number {
  const word = text.trim().toLowerCase().replace(/\s+/g, "");
  let [seconds, length] = [0, 0];
  for (const [part, count, unit = ""] of word.matchAll(PART)) {
    seconds += Number(count) * (UNITS[unit] ?? 0);
    length += part.length;
  }
  if (word === "" || length !== word.length) throw badLength(text, "is no length of time");
  if (seconds < 1 || seconds > LONGEST_LEASE_SECONDS)
    throw badLength(text, "is too short or too long for a lease");
  return seconds;
}
