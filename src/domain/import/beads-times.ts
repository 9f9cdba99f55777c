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

function* innerTimes(record: JsonObject, time: ReadTime): Generator<number | undefined> {
  for (const name of ["dependencies", "comments"] as const) {
    const items = record[name];
    if (!isArray(items)) continue;
    for (const item of items) if (isObject(item)) yield time(item["created_at"]);
  }
}

function problem(record: JsonObject, name: string): string {
  return record[name] === undefined ? `has no ${name}` : `has an unusable time in ${name}`;
}

/**
 * Returns the times of a record. Beads does not count a new comment or dependency as an update, so
 * whatever is latest in the record says when it was changed.
 */
export function timesOf(record: JsonObject, time: ReadTime): RecordTimes {
  const changes = CHANGES.map((name) => time(record[name]));
  const known = [...changes, ...innerTimes(record, time)].filter((ms) => ms !== undefined);
  const own = time(record["created_at"]);
  const created = own ?? known.reduce((a, b) => Math.min(a, b), known[0] ?? NO_TIME);
  const updated = known.reduce((a, b) => Math.max(a, b), created);
  const problems: string[] = [];
  if (own === undefined) problems.push(problem(record, "created_at"));
  if (changes[0] === undefined) problems.push(problem(record, "updated_at"));
  return { created, updated, problems };
}
