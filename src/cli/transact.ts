import { batchDocument } from "../app/result-documents.ts";
import type { OperationResult, TransactResult } from "../app/tickets.ts";
import { EXIT, isTicketError, type TicketError } from "../base/errors.ts";
import type { Operation, Preconditions } from "../domain/operation.ts";
import type { Call, Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { paint } from "./render/paint.ts";
import { wrongOperands } from "./usage-errors.ts";

/** Returns the preconditions that the options ask for. */
export function preconditions(call: Call): Preconditions {
  const [ifStatus, ifMatch] = [call.text("if-status"), call.text("if-match")];
  return {
    ...(ifStatus === undefined ? {} : { ifStatus }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/**
 * Returns the ids in some operands: separate words and comma lists, each once.
 *
 * @throws TicketError `WRONG_OPERANDS` when there is none: mostly a shell variable that is not set.
 */
export function idsOf(call: Call, words: readonly string[]): readonly string[] {
  const ids = words.flatMap((word) => word.split(",")).map((id) => id.trim());
  const given = new Set(ids.filter((id) => id !== ""));
  if (given.size === 0 || words.some((word) => word.trim() === ""))
    throw wrongOperands(call.spec, "which ticket?");
  return [...given];
}

/** Says what was done to one ticket. */
export type Say = (result: OperationResult) => string;

function tellOutcome({ repeated, commit }: TransactResult, dryRun: boolean, { io }: Context): void {
  if (repeated) io.err("This key was applied before; nothing was done.\n");
  else if (dryRun) io.err("Nothing was written (--dry-run).\n");
  else if (commit === null) io.err("Nothing changed.\n");
}

function tellTickets(result: TransactResult, say: Say, dryRun: boolean, { io }: Context): void {
  const { repeated, created, operations } = result;
  const { id } = paint(io.color);
  const left = new Set(repeated ? created : result.changed);
  for (const one of operations) {
    if (!left.delete(one.id)) continue;
    // The id of a ticket that was not created must not be used.
    const unborn = dryRun && !repeated && created.includes(one.id);
    const words = unborn ? one.title : say(one);
    io.out(`${`${unborn ? "(new)" : id(one.shown)} ${escapeLine(words)}`.trimEnd()}\n`);
  }
}

/** Returns the error with the tickets named that the faults are about; nobody gave these operations numbers. */
async function withTokens(
  error: TicketError,
  operations: readonly Operation[],
): Promise<TicketError> {
  const faults = error.data["faults"];
  if (error.code !== "BATCH_FAULTY" || !Array.isArray(faults)) return error;
  const { faultsByTicket } = await import("../app/faults-by-ticket.ts");
  return faultsByTicket(error, faults, operations);
}

/** Adds to what is told of a batch: members of the JSON document, and lines on standard error. */
export type More = (
  result: TransactResult,
) => Promise<{ readonly json: object; readonly note: string }>;

const NO_MORE: More = async () => ({ json: {}, note: "" });

/** Makes operations one batch, and prints one line for each ticket that they are about. */
export async function transactAndPrint(
  call: Call,
  context: Context,
  operations: readonly Operation[],
  say: Say,
  more: More = NO_MORE,
): Promise<number> {
  const key = call.text("key");
  const dryRun = call.flag("dry-run");
  const opening = context.tickets();
  // While git tells its configuration there is time to load what writes.
  setImmediate(() => void import("../app/transact.ts").catch(() => undefined));
  const tickets = await opening;
  const options = { dryRun, checked: true, ...(key === undefined ? {} : { key }) };
  const result = await tickets.transact(operations, options).catch(async (error: unknown) => {
    throw isTicketError(error) ? await withTokens(error, operations) : error;
  });
  const { json, note } = await more(result);
  if (context.json) context.io.out(jsonDocument("batch", { ...batchDocument(result), ...json }));
  else {
    if (!call.flag("quiet")) tellOutcome(result, dryRun, context);
    tellTickets(result, say, dryRun, context);
    context.io.err(note);
  }
  return EXIT.ok;
}
