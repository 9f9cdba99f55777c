import {
  wrongOperands
} from "./shared-cli-usage-errors.js";
import {
  paint
} from "./shared-cli-render-paint.js";
import {
  escapeLine
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import {
  EXIT,
  TicketError,
  isTicketError
} from "./shared-base-errors.js";

// src/cli/transact.ts
function preconditions(call) {
  const [ifStatus, ifMatch] = [call.text("if-status"), call.text("if-match")];
  return {
    ...ifStatus === void 0 ? {} : { ifStatus },
    ...ifMatch === void 0 ? {} : { ifMatch }
  };
}
function idsOf(call, words) {
  const ids = words.flatMap((word) => word.split(",")).map((id) => id.trim());
  const given = new Set(ids.filter((id) => id !== ""));
  if (given.size === 0 || words.some((word) => word.trim() === ""))
    throw wrongOperands(call.spec, "which ticket?");
  return [...given];
}
function transactJson(result) {
  const { faults, ...rest } = result;
  return {
    ...rest,
    faults: faults.map(({ index, error: { code, message, hint } }) => ({
      index,
      code,
      message,
      hint: hint ?? null
    }))
  };
}
function tellOutcome({ repeated, commit }, dryRun, { io }) {
  if (repeated) io.err("This key was applied before; nothing was done.\n");
  else if (dryRun) io.err("Nothing was written (--dry-run).\n");
  else if (commit === null) io.err("Nothing changed.\n");
}
function tellTickets(result, say, dryRun, { io }) {
  const { repeated, created, operations } = result;
  const { id } = paint(io.color);
  const left = new Set(repeated ? created : result.changed);
  for (const one of operations) {
    if (!left.delete(one.id)) continue;
    const unborn = dryRun && !repeated && created.includes(one.id);
    const words = unborn ? one.title : say(one);
    io.out(`${`${unborn ? "(new)" : id(one.shown)} ${escapeLine(words)}`.trimEnd()}
`);
  }
}
function withTokens(error, operations) {
  const faults = error.data["faults"];
  if (error.code !== "BATCH_FAULTY" || !Array.isArray(faults)) return error;
  const named = faults.map((fault) => {
    const operation = operations[fault.index];
    return { ...fault, token: operation !== void 0 && "id" in operation ? operation.id : null };
  });
  return new TicketError(
    "BATCH_FAULTY",
    error.kind,
    "Nothing was written for any of these tickets.",
    {
      data: { faults: named },
      hint: "It is all or nothing: mend it, or leave these out."
    }
  );
}
async function transactAndPrint(call, context, operations, say) {
  const key = call.text("key");
  const dryRun = call.flag("dry-run");
  const tickets = await context.tickets();
  const options = { dryRun, checked: true, ...key === void 0 ? {} : { key } };
  const result = await tickets.transact(operations, options).catch((error) => {
    throw isTicketError(error) ? withTokens(error, operations) : error;
  });
  if (context.json) context.io.out(jsonDocument("batch", transactJson(result)));
  else {
    if (!call.flag("quiet")) tellOutcome(result, dryRun, context);
    tellTickets(result, say, dryRun, context);
  }
  return EXIT.ok;
}

export {
  preconditions,
  idsOf,
  transactJson,
  transactAndPrint
};
