import {
  operationFault
} from "./shared-app-check-operations.js";
import "./shared-domain-schema-faults.js";
import {
  readInput
} from "./shared-cli-input.js";
import {
  parseJson
} from "./shared-base-parse-json.js";
import "./shared-base-similar.js";
import {
  transactJson
} from "./shared-cli-transact.js";
import "./shared-cli-render-paint.js";
import {
  escapeLine
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import {
  isArray
} from "./shared-base-canonical-json.js";
import {
  EXIT,
  TicketError,
  isTicketError
} from "./shared-base-errors.js";

// src/cli/batch-file.ts
var MOST_OPERATIONS = 1e5;
function faultOf(error, index, line) {
  const { code, hint } = error;
  const message = error.message.replace(/^Line 1, column/, "Column");
  return { index, line, code, message, hint };
}
function batchFileError(faults, total) {
  const message = `${faults.length} of ${total} operations can't be made; nothing was written.`;
  return new TicketError("BATCH_FAULTY", "invalid", message, {
    data: { faults },
    hint: "Mend them, or apply the others alone with --no-atomic."
  });
}
function parseArray(text) {
  const { value, elementLines } = parseJson(text);
  if (!isArray(value)) return [{ value, line: 1 }];
  return value.map((element, i) => ({ value: element, line: elementLines[i] ?? 1 }));
}
function parseLines(text, faults) {
  const raws = [];
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
function isOneDocument(text) {
  if (text.trimStart().startsWith("[")) return true;
  const [first = "", ...rest] = text.trim().split("\n");
  return rest.length > 0 && first.trim() === "{";
}
function parseBatchFile(text) {
  const faults = [];
  const raws = isOneDocument(text) ? parseArray(text) : parseLines(text, faults);
  if (raws.length > MOST_OPERATIONS)
    throw new TicketError(
      "BATCH_TOO_LARGE",
      "invalid",
      `A batch can have ${MOST_OPERATIONS} operations, not ${raws.length}.`,
      {
        hint: "Apply it in parts."
      }
    );
  raws.forEach(({ value, line }, index) => {
    const error = operationFault(value);
    if (error !== void 0) faults.push(faultOf(error, index, line));
  });
  const total = raws.length + faults.filter((f) => f.code === "BAD_JSON").length;
  if (faults.length > 0)
    throw batchFileError(
      faults.sort((a, b) => a.line - b.line),
      total
    );
  return {
    operations: raws.map((r) => r.value),
    lines: raws.map((r) => r.line)
  };
}

// src/cli/commands/batch-apply.ts
function withLines(error, { lines, operations }) {
  const faults = error.data["faults"];
  const own = { index: 0, code: error.code, message: error.message, hint: error.hint };
  if (error.code !== "BATCH_FAULTY" && operations.length !== 1) return error;
  const list = Array.isArray(faults) ? faults : [own];
  const told = list.map((fault) => ({ line: lines[fault.index], ...fault }));
  const message = Array.isArray(faults) ? error.message : "1 of 1 operations can't be made; nothing was written.";
  return new TicketError("BATCH_FAULTY", error.kind, message, {
    data: { faults: told },
    hint: error.hint
  });
}
function tell(result, file, dryRun, { io, json }) {
  const faults = result.faults.map((f) => ({ line: file.lines[f.index] ?? 0, ...f }));
  if (json) {
    const lined = faults.map(({ index, line, error: { code, message } }) => ({
      index,
      line,
      code,
      message
    }));
    io.out(jsonDocument("batch", { ...transactJson(result), faults: lined }));
    return;
  }
  for (const { line, error } of faults)
    io.err(`line ${line}: ${escapeLine(error.message)} [${error.code}]
`);
  const count = `${result.operations.length} operation${result.operations.length === 1 ? "" : "s"}`;
  const tickets = `${result.changed.length} ticket${result.changed.length === 1 ? "" : "s"}`;
  if (result.repeated)
    io.out(`Applied before in commit ${result.commit?.slice(0, 12)}; nothing was done.
`);
  else if (dryRun) io.out(`Would apply ${count} to ${tickets}; nothing was written.
`);
  else if (result.commit === null) io.out(`Nothing changed by ${count}.
`);
  else io.out(`Applied ${count} to ${tickets} in commit ${result.commit.slice(0, 12)}
`);
}
var run = async (call, context) => {
  const file = parseBatchFile(await readInput(call.operands[0] ?? "-", context));
  const [dryRun, key] = [call.flag("dry-run"), call.text("key")];
  const options = {
    atomic: !call.flag("no-atomic"),
    dryRun,
    checked: true,
    ...key === void 0 ? {} : { key }
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
export {
  run
};
