import { canonicalText } from "../../base/canonical-json.ts";
import { sha256Hex } from "../../base/hash.ts";
import { isObject, type Json, type JsonObject } from "../../base/json.ts";
import type { ReadTime } from "./beads-times.ts";

/**
 * When each field of an issue was first seen as it is. An issue has one time for all that changes in it, a comment as much as a title; if
 * that were the time of all its fields, every comment there would undo what was changed here.
 */
export interface Seen {
  /** Milliseconds since 1970 at which a field's value was first seen. */
  at(field: string, value: Json): number;
  /** What is to be remembered for the next import. */
  json(): JsonObject;
}

const digest = (value: Json): string => sha256Hex(canonicalText(value)).slice(0, 8);

/** Returns the memory of an issue, as the last import left it. */
export function seenOf(before: Json | undefined, updated: number, time: ReadTime): Seen {
  const known = isObject(before) ? before : {};
  const now: Record<string, Json> = {};
  return {
    at: (field, value) => {
      const old = known[field];
      const mark = digest(value);
      const since = isObject(old) && old["is"] === mark ? time(old["since"]) : undefined;
      const ms = Math.min(since ?? updated, updated);
      now[field] = { is: mark, since: new Date(ms).toISOString() };
      return ms;
    },
    json: () => now,
  };
}
