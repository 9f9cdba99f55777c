import { FORBIDDEN_KEYS, LONE_SURROGATE } from "../../base/json.ts";
import { hasUnseen } from "../../base/unseen.ts";
import { invalidValue } from "./faults.ts";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns a title without the space around it. @throws TicketError `INVALID_VALUE`. */
export function checkTitle(title: string): string {
  const trimmed = title.trim();
  if (trimmed === "") throw invalidValue("title", "must not be empty");
  if (trimmed.length > 1000) throw invalidValue("title", "must not be longer than 1000 characters");
  if (hasUnseen(trimmed) || LONE_SURROGATE.test(trimmed))
    throw invalidValue("title", "must be one line without control characters");
  return trimmed;
}

/** Returns a label, assignee, alias or milestone without the space around it. */
export function checkName(what: string, name: string): string {
  const trimmed = name.trim();
  if (trimmed === "") throw invalidValue(what, "must not be empty");
  if (trimmed.length > 200) throw invalidValue(what, "must not be longer than 200 characters");
  if (hasUnseen(trimmed) || LONE_SURROGATE.test(trimmed) || trimmed.includes(","))
    throw invalidValue(what, "must not hold commas, line breaks or control characters");
  if (FORBIDDEN_KEYS.has(trimmed)) throw invalidValue(what, `must not be ${trimmed}`);
  return trimmed;
}

/** Returns a text of one line without the space around it. */
export function checkLine(what: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === "") throw invalidValue(what, "must not be empty");
  if (trimmed.length > most) throw invalidValue(what, `must not be longer than ${most} characters`);
  if (hasUnseen(trimmed) || LONE_SURROGATE.test(trimmed))
    throw invalidValue(what, "must be one line without control characters");
  if (FORBIDDEN_KEYS.has(trimmed)) throw invalidValue(what, `must not be ${trimmed}`);
  return trimmed;
}

/** Returns a date, checked to be one of the calendar. */
export function checkDate(what: string, date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  if (year === undefined || !real)
    throw invalidValue(what, `must be a date like 2026-12-31, not ${JSON.stringify(date)}`);
  return date;
}

/** Returns a number of hours, points or the like. */
export function checkAmount(what: string, value: number): number {
  if (!Number.isFinite(value) || value < 0) throw invalidValue(what, "must be a number, 0 or more");
  return value;
}

/** Returns a text whose line breaks are LF; control characters in it are kept, and shown escaped. */
export function checkText(what: string, text: string): string {
  if (LONE_SURROGATE.test(text)) throw invalidValue(what, "holds half of a surrogate pair");
  return text.replace(/\r\n?/g, "\n");
}

/** Returns the key of a custom field. */
export function checkKey(key: string): string {
  return checkName("custom field", key);
}
