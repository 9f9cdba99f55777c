import { operationFault } from "../app/check-operations.ts";
import { isTicketError, TicketError } from "../base/errors.ts";
import { isArray, type Json } from "../base/json.ts";
import { parseJson } from "../base/parse-json.ts";
import type { Operation } from "../domain/operation.ts";

/** Something that is wrong with one operation of a file. */
export interface LineFault {
  /** Place of the operation in the file, from 0. */
  readonly index: number;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Operations read from a file: those that are ones, where each stands, and what is wrong with the others. */
export interface BatchFile {
  readonly operations: readonly Operation[];
  readonly places: readonly { readonly index: number; readonly line: number }[];
  readonly faults: readonly LineFault[];
  /** Operations in the file, faulty ones too. */
  readonly total: number;
}

/** A part of the file that should be an operation. */
interface Raw {
  readonly line: number;
  readonly value: Json | TicketError;
}

/** A batch with more operations than this is refused: nobody can look at what it would do. */
const MOST_OPERATIONS = 100_000;

/** Returns a fault as it is told, with its line. */
export function lineFault(
  { code, message, hint }: Pick<LineFault, "code" | "message" | "hint">,
  place: { readonly index: number; readonly line: number },
): LineFault {
  // The parser counts from the beginning of the line it was given.
  return { ...place, code, message: message.replace(/^Line 1, column/, "Column"), hint };
}

/** Returns the error for a file with faults, all of them at once. */
export function batchFileError(
  faults: readonly LineFault[],
  total: number,
  kind: TicketError["kind"],
): TicketError {
  const message = `${faults.length} of ${total} operations can't be made; nothing was written.`;
  const [first, second] = faults;
  const own = second === undefined ? first?.hint : undefined;
  const others = "Mend them, or apply the others alone with --no-atomic.";
  return new TicketError("BATCH_FAULTY", kind, message, {
    data: { faults },
    hint: own ?? (total > faults.length ? others : undefined),
  });
}

function parseArray(text: string): readonly Raw[] {
  const { value, elementLines } = parseJson(text);
  if (!isArray(value)) return [{ value, line: 1 }];
  return value.map((element, i) => ({ value: element, line: elementLines[i] ?? 1 }));
}

function parseLine(source: string): Json | TicketError {
  try {
    return parseJson(source).value;
  } catch (error) {
    if (isTicketError(error)) return error;
    throw error;
  }
}

/** Yields the lines that hold something, one by one: a file may be millions of blank ones. */
function* filledLines(text: string): Generator<{ readonly source: string; readonly line: number }> {
  let line = 1;
  for (let begin = 0; begin <= text.length; line++) {
    const found = text.indexOf("\n", begin);
    const end = found === -1 ? text.length : found;
    const source = text.slice(begin, end);
    if (source.trim() !== "") yield { source, line };
    begin = end + 1;
  }
}

function parseLines(text: string): readonly Raw[] {
  const parts: Raw[] = [];
  for (const { source, line } of filledLines(text)) {
    parts.push({ value: parseLine(source), line });
    // The rest would be refused with them.
    if (parts.length > MOST_OPERATIONS) break;
  }
  return parts;
}

/** Tells one document over several lines from JSON Lines. */
function isOneDocument(text: string): boolean {
  if (text.trimStart().startsWith("[")) return true;
  const whole = text.trim();
  const end = whole.indexOf("\n");
  return end !== -1 && whole.slice(0, end).trim() === "{";
}

function tooLarge(): TicketError {
  return new TicketError(
    "BATCH_TOO_LARGE",
    "invalid",
    `A batch can have ${MOST_OPERATIONS} operations at most; this one has more.`,
    { hint: "Apply it in parts." },
  );
}

/**
 * Reads operations: JSON Lines, or one JSON array. Every fault of every line is found.
 *
 * @throws TicketError `BAD_JSON` for an array that is no JSON, `BATCH_TOO_LARGE`.
 */
export function parseBatchFile(text: string): BatchFile {
  const raws = isOneDocument(text) ? parseArray(text) : parseLines(text);
  if (raws.length > MOST_OPERATIONS) throw tooLarge();
  const operations: Operation[] = [];
  const places: { index: number; line: number }[] = [];
  const faults: LineFault[] = [];
  for (const [index, { value, line }] of raws.entries()) {
    const fault = isTicketError(value) ? value : operationFault(value);
    if (fault !== undefined) faults.push(lineFault(fault, { index, line }));
    else {
      operations.push(value as unknown as Operation);
      places.push({ index, line });
    }
  }
  return { operations, places, faults, total: raws.length };
}
