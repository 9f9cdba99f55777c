import { badOptionValue } from "./usage-errors.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/;

/** Tells whether a day is one of the calendar: the 30th of February is none. */
function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/**
 * Returns the time that an option names, in UTC: a day (its noon here, so that it is the same day almost everywhere), or a
 * time of day, here or with an offset.
 *
 * @throws TicketError `BAD_OPTION_VALUE`.
 */
export function whenOption(name: string, text: string): string {
  const word = text.trim();
  const [, day = word, clock = "12:00", zone = ""] = TIME.exec(word) ?? [];
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
  const date = DAY.test(day) && isDay(day) ? new Date(`${day}T${clock}${offset}`) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime())) return date.toISOString();
  throw badOptionValue(
    name,
    `must be a day or a time, not ${JSON.stringify(text)}`,
    `For example: --${name}=2026-12-31, --${name}=2026-12-31T14:30`,
  );
}
