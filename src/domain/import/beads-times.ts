import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { NO_TIME, parseTime } from "./times.ts";

/** Members of a record that say when something in it was changed. */
const CHANGES = ["updated_at", "started_at", "closed_at", "deleted_at", "compacted_at"] as const;

/** Answers the time that a member says, or `undefined` when it says none that can be believed. */
export type ReadTime = (value: Json | undefined) => number | undefined;

/** Returns a reader that believes times from 1970 up to `latest`. */
export function timeReader(latest: number): ReadTime {
  return (value) => {
    const ms = typeof value === "string" ? parseTime(value) : undefined;
    return ms !== undefined && ms >= 0 && ms <= latest ? ms : undefined;
  };
}

/** When a record was created and last changed; `problems` tells what had to be guessed. */
export interface RecordTimes {
  readonly created: number;
  readonly updated: number;
  readonly problems: readonly string[];
}

/** The earliest and the latest of the times that were seen. */
interface Span {
  first: number | undefined;
  last: number | undefined;
}

function see(span: Span, ms: number | undefined): void {
  if (ms === undefined) return;
  if (span.first === undefined || ms < span.first) span.first = ms;
  if (span.last === undefined || ms > span.last) span.last = ms;
}

function seeItems(span: Span, items: Json | undefined, time: ReadTime): void {
  if (!isArray(items)) return;
  for (const item of items) if (isObject(item)) see(span, time(item["created_at"]));
}

function problem(record: JsonObject, name: string): string {
  return record[name] === undefined ? `has no ${name}` : `has an unusable time in ${name}`;
}

/**
 * Returns the times of a record. Beads does not count a new comment or dependency as an update, so
 * whatever is latest in the record says when it was changed.
 */
export function timesOf(record: JsonObject, time: ReadTime): RecordTimes {
  const span: Span = { first: undefined, last: undefined };
  for (const name of CHANGES) see(span, time(record[name]));
  seeItems(span, record["dependencies"], time);
  seeItems(span, record["comments"], time);
  const own = time(record["created_at"]);
  const created = own ?? span.first ?? NO_TIME;
  const updated = Math.max(created, span.last ?? created);
  const problems: string[] = [];
  if (own === undefined) problems.push(problem(record, "created_at"));
  if (time(record["updated_at"]) === undefined) problems.push(problem(record, "updated_at"));
  return { created, updated, problems };
}
