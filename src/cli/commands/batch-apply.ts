import { batchDocument } from "../../app/result-documents.ts";
import type { Tickets, TransactResult } from "../../app/tickets.ts";
import { EXIT, isTicketError, type TicketError } from "../../base/errors.ts";
import {
  type BatchFile,
  batchFileError,
  type LineFault,
  lineFault,
  parseBatchFile,
} from "../batch-file.ts";
import type { CommandModule, Context } from "../command.ts";
import { readInput } from "../input.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

/** Errors that are about one operation. All others are about the batch as a whole, or the repository. */
const ABOUT_ONE: ReadonlySet<string> = new Set([
  "AMBIGUOUS_ID",
  "DUPLICATE_REF",
  "ILLEGAL_TRANSITION",
  "INVALID_VALUE",
  "LINK_CYCLE",
  "PRECONDITION_FAILED",
  "TICKET_DELETED",
  "TICKET_NOT_FOUND",
  "TICKET_PURGED",
  "UNKNOWN_REF",
  "UNKNOWN_VALUE",
]);

const place = ({ places }: BatchFile, index: number): { index: number; line: number } =>
  places[index] ?? { index, line: 0 };

/** Returns the faults that a refusal of the batch tells, with their lines; none when it is about something else. */
function faultsOf(error: TicketError, file: BatchFile): readonly LineFault[] {
  const told = error.data["faults"];
  if (error.code === "BATCH_FAULTY" && Array.isArray(told))
    return told.map((fault: LineFault) => lineFault(fault, place(file, fault.index)));
  // A batch of one operation is refused with the fault itself; a key is given on the command line.
  const single = file.operations.length === 1 && error.data["field"] !== "key";
  return single && ABOUT_ONE.has(error.code) ? [lineFault(error, place(file, 0))] : [];
}

const byLine = (faults: readonly LineFault[]): readonly LineFault[] =>
  faults.toSorted((a, b) => a.index - b.index);

/** Throws what is wrong with a file, and with its other operations where they can be thought through. */
async function refuse(file: BatchFile, tickets: Tickets): Promise<never> {
  const options = { atomic: false, dryRun: true, checked: true };
  const { faults } = await tickets.transact(file.operations, options).catch(() => ({ faults: [] }));
  const others = faults
    // The ticket that is meant may be one of those that can't be read.
    .filter(({ error }) => error.code !== "UNKNOWN_REF")
    .map(({ index, error }) => lineFault(error, place(file, index)));
  throw batchFileError(byLine([...file.faults, ...others]), file.total, "invalid");
}

function withLines(error: TicketError, file: BatchFile): TicketError {
  const faults = faultsOf(error, file);
  return faults.length === 0 ? error : batchFileError(byLine(faults), file.total, error.kind);
}

function asJson(result: TransactResult, file: BatchFile, faults: readonly LineFault[]): object {
  const operations = result.operations.map((o) => ({ ...o, index: place(file, o.index).index }));
  const told = faults.map((fault) => ({ ...fault, hint: fault.hint ?? null }));
  return { ...batchDocument(result), operations, faults: told };
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

function summary(result: TransactResult, dryRun: boolean): string {
  const { commit, operations, changed, repeated } = result;
  const oid = commit?.slice(0, 12);
  const what = `${counted(operations.length, "operation")} to ${counted(changed.length, "ticket")}`;
  if (repeated) return `Applied before in commit ${oid}; nothing was done.\n`;
  if (dryRun) return `Would apply ${what}; nothing was written.\n`;
  if (oid === undefined) return `Nothing changed by ${counted(operations.length, "operation")}.\n`;
  return `Applied ${what} in commit ${oid}\n`;
}

/** `git ticket batch apply`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const file = parseBatchFile(await readInput(call.operands[0] ?? "-", context));
  const [dryRun, key, atomic] = [call.flag("dry-run"), call.text("key"), !call.flag("no-atomic")];
  const keyed = key === undefined ? {} : { key };
  const tickets = await context.tickets();
  if (atomic && file.faults.length > 0) await refuse(file, tickets);
  try {
    const options = { atomic, dryRun, checked: true, ...keyed };
    const result = await tickets.transact(file.operations, options);
    const later = result.faults.map(({ index, error }) => lineFault(error, place(file, index)));
    const faults = byLine([...file.faults, ...later]);
    if (json) io.out(jsonDocument("batch", asJson(result, file, faults)));
    else tell(faults, summary(result, dryRun), context);
    return faults.length > 0 ? EXIT.invalid : EXIT.ok;
  } catch (error) {
    throw isTicketError(error) ? withLines(error, file) : error;
  }
};

function tell(faults: readonly LineFault[], said: string, { io }: Context): void {
  for (const { line, message, code } of faults)
    io.err(`line ${line}: ${escapeLine(message)} [${code}]\n`);
  io.out(said);
}
