import { isTicketError } from "../../base/errors.ts";
import { isObject, type JsonObject } from "../../base/json.ts";
import { parseJson } from "../../base/parse-json.ts";
import type { Skip, SourceLine } from "./plan.ts";

/** A line that holds a record with an id. */
export interface SourceRecord {
  readonly line: number;
  readonly id: string;
  readonly record: JsonObject;
  /** How long the line is, in UTF-16 units. */
  readonly size: number;
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** Ids longer than this are no ids. */
const MAX_ID = 10_000;

function recordOf({ line, text }: SourceLine): SourceRecord | Skip {
  if (CONFLICT.test(text)) return { line, reason: "a conflict marker of git" };
  try {
    const { value } = parseJson(text.startsWith("\ufeff") ? text.slice(1) : text);
    if (!isObject(value)) return { line, reason: "not a JSON object" };
    const { id } = value;
    if (typeof id !== "string" || id === "" || id.length > MAX_ID)
      return { line, reason: id === undefined ? "no id" : "the id is not a proper text" };
    return { line, id, record: value, size: text.length };
  } catch (error) {
    if (!isTicketError(error)) throw error;
    const reason = error.message.replace(/^Line \d+, column (\d+): (.*)\.$/s, "column $1: $2");
    return { line, reason: reason.length > 200 ? `${reason.slice(0, 199)}…` : reason };
  }
}

/** Reads the records of a file with one JSON object a line. Blank lines count for nothing. */
export function readLines(lines: Iterable<SourceLine>): {
  readonly records: readonly SourceRecord[];
  readonly skips: readonly Skip[];
} {
  const records: SourceRecord[] = [];
  const skips: Skip[] = [];
  for (const source of lines) {
    if (source.text.trim() === "") continue;
    const found = recordOf(source);
    if ("reason" in found) skips.push(found);
    else records.push(found);
  }
  return { records, skips };
}
