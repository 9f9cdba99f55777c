import { operationFault } from "../app/check-operations.ts";
import { isTicketError, TicketError } from "../base/errors.ts";
import { isArray, type Json } from "../base/json.ts";
import { parseJson } from "../base/parse-json.ts";
import type { Operation } from "../domain/operation.ts";

/** Operations read from a file, and the line that each begins on. */
export interface BatchFile {
  readonly operations: readonly Operation[];
  readonly lines: readonly number[];
}

/** Something that is wrong with one operation of a file. */
export interface LineFault {
  readonly index: number;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

interface Raw {
  readonly value: Json;
  readonly line: number;
}

/** A batch with more operations than this is refused: nobody can look at what it would do. */
const MOST_OPERATIONS = 100_000;

function faultOf(error: TicketError, index: number, line: number): LineFault {
  const { code, hint } = error;
  // The parser counts from the beginning of the line it was given.
  const message = error.message.replace(/^Line 1, column/, "Column");
  return { index, line, code, message, hint };
}

/** Returns the error for a file with faults, all of them at once. */
export function batchFileError(faults: readonly LineFault[], total: number): TicketError {
  const message = `${faults.length} of ${total} operations can't be made; nothing was written.`;
  return new TicketError("BATCH_FAULTY", "invalid", message, {
    data: { faults },
    hint: "Mend them, or apply the others alone with --no-atomic.",
  });
}

function parseArray(text: string): readonly Raw[] {
  const { value, elementLines } = parseJson(text);
  if (!isArray(value)) return [{ value, line: 1 }];
  return value.map((element, i) => ({ value: element, line: elementLines[i] ?? 1 }));
}

function parseLines(text: string, faults: LineFault[]): readonly Raw[] {
  const raws: Raw[] = [];
  text.split("\n").forEach((source, i) => {
    if (source.trim() === "") return;
    try {
      raws.push({ value: parseJson(source).value, line: i + 1 });
    } catch (error) {
      if (!isTicketError(error)) throw error;
      faults.push(faultOf(error, raws.length + faults.length, i + 1));
    }
  });
  return raws;
}

/** Tells one document over several lines from JSON Lines. */
function isOneDocument(text: string): boolean {
  if (text.trimStart().startsWith("[")) return true;
  const [first = "", ...rest] = text.trim().split("\n");
  return rest.length > 0 && first.trim() === "{";
}

/**
 * Reads operations: JSON Lines, or one JSON array. Every fault of every line is found before any is told.
 *
 * @throws TicketError `BATCH_FAULTY` with `faults`, `BAD_JSON` for an array that is no JSON, `BATCH_TOO_LARGE`.
 */
export function parseBatchFile(text: string): BatchFile {
  const faults: LineFault[] = [];
  const raws = isOneDocument(text) ? parseArray(text) : parseLines(text, faults);
  if (raws.length > MOST_OPERATIONS)
    throw new TicketError(
      "BATCH_TOO_LARGE",
      "invalid",
      `A batch can have ${MOST_OPERATIONS} operations, not ${raws.length}.`,
      {
        hint: "Apply it in parts.",
      },
    );
  raws.forEach(({ value, line }, index) => {
    const error = operationFault(value);
    if (error !== undefined) faults.push(faultOf(error, index, line));
  });
  const total = raws.length + faults.filter((f) => f.code === "BAD_JSON").length;
  if (faults.length > 0)
    throw batchFileError(
      faults.sort((a, b) => a.line - b.line),
      total,
    );
  return {
    operations: raws.map((r) => r.value as unknown as Operation),
    lines: raws.map((r) => r.line),
  };
}
