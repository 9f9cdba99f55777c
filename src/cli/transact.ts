import type { OperationResult, TransactResult } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import type { Operation, Preconditions } from "../domain/operation.ts";
import type { Call, Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { paint } from "./render/paint.ts";

/** Returns the preconditions that the options ask for. */
export function preconditions(call: Call): Preconditions {
  const [ifStatus, ifMatch] = [call.text("if-status"), call.text("if-match")];
  return {
    ...(ifStatus === undefined ? {} : { ifStatus }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** Returns id operands: separate words and comma lists. */
export function idsOf(words: readonly string[]): readonly string[] {
  return words
    .flatMap((word) => word.split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Returns a batch result as it is printed under --json. */
export function transactJson(result: TransactResult): object {
  const { faults, ...rest } = result;
  return {
    ...rest,
    faults: faults.map(({ index, error: { code, message, hint } }) => ({
      index,
      code,
      message,
      hint: hint ?? null,
    })),
  };
}

/** Says what was done to one ticket. */
export type Say = (result: OperationResult) => string;

/** Makes operations one batch, and prints one line for each ticket that they are about. */
export async function transactAndPrint(
  call: Call,
  context: Context,
  operations: readonly Operation[],
  say: Say,
): Promise<number> {
  const { io, json } = context;
  const key = call.text("key");
  const dryRun = call.flag("dry-run");
  const tickets = await context.tickets();
  const result = await tickets.transact(operations, {
    dryRun,
    checked: true,
    ...(key === undefined ? {} : { key }),
  });
  if (json) {
    io.out(jsonDocument("batch", transactJson(result)));
    return EXIT.ok;
  }
  if (result.repeated) io.err("This key was applied before; nothing was done.\n");
  else if (dryRun) io.err("Nothing was written (--dry-run).\n");
  else if (result.commit === null) io.err("Nothing changed.\n");
  const told = new Set<string>();
  const { id } = paint(io.color);
  const changed = new Set(result.repeated ? result.created : result.changed);
  for (const one of result.operations) {
    if (told.has(one.id) || !changed.has(one.id)) continue;
    told.add(one.id);
    const words = say(one);
    io.out(words === "" ? `${id(one.shown)}\n` : `${id(one.shown)} ${escapeLine(words)}\n`);
  }
  return EXIT.ok;
}
