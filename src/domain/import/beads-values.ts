import type { Json } from "../../base/json.ts";
import { categoryOf } from "../config/category.ts";
import { type Category, firstStatus, type StoreConfig } from "../config/config.ts";
import { parseTime } from "./times.ts";

/** A value of the source in our terms; `exact` when the source's own can be told from it alone. */
export interface Mapped<T = string | undefined> {
  readonly value: T;
  readonly exact: boolean;
}

/** Our status for each of beads; those that are never offered as work there are blocked here. */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ["open", "open"],
  ["in_progress", "in-progress"],
  ["hooked", "in-progress"],
  ["in_review", "in-review"],
  ["review", "in-review"],
  ["blocked", "blocked"],
  ["deferred", "blocked"],
  ["pinned", "blocked"],
  ["closed", "closed"],
  ["done", "closed"],
  ["resolved", "closed"],
]);

const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ["open", "open"],
  ["closed", "closed"],
]);

/** How our spelling of a status goes back to that of beads. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["in-progress", "in_progress"],
  ["in-review", "in_review"],
]);

/** Returns the status for one of the source; what is unknown everywhere counts as open. */
export function mapStatus(raw: string, config: StoreConfig): Mapped<string> {
  const has = (name: string): boolean => config.statuses.some((s) => s.name === name);
  const wanted = has(raw) ? raw : (STATUSES.get(raw) ?? "open");
  const category = CATEGORIES.get(wanted) ?? "active";
  const value = has(wanted) ? wanted : firstStatus(config, category);
  return { value, exact: (SPELLED.get(value) ?? value) === raw };
}

/** Tells whether a status means that the work is over. */
export function isClosed(status: string, config: StoreConfig): boolean {
  return categoryOf(config, status) === "closed";
}

const PRIORITIES = ["critical", "high", "medium", "low"] as const;

/** Returns the priority for 0 (most urgent) to 4; what is no such number has none. */
export function mapPriority(raw: Json, { priorities }: StoreConfig): Mapped {
  if (typeof raw === "string" && priorities.includes(raw)) return { value: raw, exact: false };
  const inRange = typeof raw === "number" && Number.isInteger(raw) && raw >= 0 && raw <= 4;
  if (!inRange) return { value: undefined, exact: false };
  const name = PRIORITIES[raw];
  if (name !== undefined && priorities.includes(name)) return { value: name, exact: true };
  const last = priorities.length - 1;
  const lowest = priorities.includes("low") ? "low" : priorities[last];
  return { value: raw === 4 ? lowest : priorities[Math.min(raw, last)], exact: false };
}

/** Returns the type for one of the source; one that the configuration lacks is a task. */
export function mapType(raw: Json, { types }: StoreConfig): Mapped {
  if (typeof raw === "string" && types.includes(raw)) return { value: raw, exact: true };
  return { value: types.includes("task") ? "task" : types[0], exact: false };
}

/** A reason that begins with these words and nothing looser: "Duplicate detection added" is no duplicate. */
const DUPLICATE = /^\s*duplicates?(?:\s+of\b|\s*(?:$|[-–—:;.,(]))/i;
const WONTFIX = /^\s*(?:won['’]?t|will not)[ -]?fix\b/i;

/** Returns the resolution that a reason for closing certainly means, else "done". */
export function mapResolution(
  reason: string | undefined,
  { resolutions }: StoreConfig,
): string | undefined {
  const start = (reason ?? "").slice(0, 100);
  const meant = DUPLICATE.test(start) ? "duplicate" : WONTFIX.test(start) ? "wontfix" : "done";
  return [meant, "done"].find((name) => resolutions.includes(name));
}

/** Returns hours, to a hundredth, for minutes; nothing for what is no amount of them. */
export function mapEstimate(minutes: Json | undefined): Mapped<number | undefined> {
  const sane = typeof minutes === "number" && minutes >= 0 && minutes <= 1e9;
  if (!sane) return { value: undefined, exact: false };
  const hours = Math.round((minutes * 100) / 60) / 100;
  return { value: hours, exact: hours * 60 === minutes };
}

/** Returns the day of a time in its own zone. */
export function mapDue(raw: Json | undefined): Mapped {
  const sane = typeof raw === "string" && parseTime(raw) !== undefined;
  const value = sane ? raw.slice(0, 10) : undefined;
  return { value, exact: value === raw };
}
