import type { TransactResult } from "../../app/tickets.ts";
import { EXIT, isTicketError, TicketError } from "../../base/errors.ts";
import { type BatchFile, parseBatchFile } from "../batch-file.ts";
import type { CommandModule, Context } from "../command.ts";
import { readInput } from "../input.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { transactJson } from "../transact.ts";

interface FaultData {
  readonly index: number;
}

/** Adds to each fault of a refused batch the line of its operation. */
function withLines(error: TicketError, { lines, operations }: BatchFile): TicketError {
  const faults = error.data["faults"];
  const own = { index: 0, code: error.code, message: error.message, hint: error.hint };
  if (error.code !== "BATCH_FAULTY" && operations.length !== 1) return error;
  const list = Array.isArray(faults) ? faults : [own];
  const told = list.map((fault: FaultData) => ({ line: lines[fault.index], ...fault }));
  const message = Array.isArray(faults)
    ? error.message
    : "1 of 1 operations can't be made; nothing was written.";
  return new TicketError("BATCH_FAULTY", error.kind, message, {
    data: { faults: told },
    hint: error.hint,
  });
}

function tell(
  result: TransactResult,
  file: BatchFile,
  dryRun: boolean,
  { io, json }: Context,
): void {
  const faults = result.faults.map((f) => ({ line: file.lines[f.index] ?? 0, ...f }));
  if (json) {
    const lined = faults.map(({ index, line, error: { code, message } }) => ({
      index,
      line,
      code,
      message,
    }));
    io.out(jsonDocument("batch", { ...transactJson(result), faults: lined }));
    return;
  }
  for (const { line, error } of faults)
    io.err(`line ${line}: ${escapeLine(error.message)} [${error.code}]\n`);
  const count = `${result.operations.length} operation${result.operations.length === 1 ? "" : "s"}`;
  const tickets = `${result.changed.length} ticket${result.changed.length === 1 ? "" : "s"}`;
  if (result.repeated)
    io.out(`Applied before in commit ${result.commit?.slice(0, 12)}; nothing was done.\n`);
  else if (dryRun) io.out(`Would apply ${count} to ${tickets}; nothing was written.\n`);
  else if (result.commit === null) io.out(`Nothing changed by ${count}.\n`);
  else io.out(`Applied ${count} to ${tickets} in commit ${result.commit.slice(0, 12)}\n`);
}

/** `git ticket batch apply`. */
export const run: CommandModule["run"] = async (call, context) => {
  const file = parseBatchFile(await readInput(call.operands[0] ?? "-", context));
  const [dryRun, key] = [call.flag("dry-run"), call.text("key")];
  const options = {
    atomic: !call.flag("no-atomic"),
    dryRun,
    checked: true,
    ...(key === undefined ? {} : { key }),
  };
  const tickets = await context.tickets();
  try {
    const result = await tickets.transact(file.operations, options);
    tell(result, file, dryRun, context);
    return result.faults.length > 0 ? EXIT.invalid : EXIT.ok;
  } catch (error) {
    throw isTicketError(error) ? withLines(error, file) : error;
  }
};
