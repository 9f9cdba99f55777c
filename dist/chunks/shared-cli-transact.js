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
  EXIT
} from "./shared-base-errors.js";

// src/cli/transact.ts
function preconditions(call) {
  const [ifStatus, ifMatch] = [call.text("if-status"), call.text("if-match")];
  return {
    ...ifStatus === void 0 ? {} : { ifStatus },
    ...ifMatch === void 0 ? {} : { ifMatch }
  };
}
function idsOf(words) {
  return words.flatMap((word) => word.split(",")).map((id) => id.trim()).filter((id) => id !== "");
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
async function transactAndPrint(call, context, operations, say) {
  const { io, json } = context;
  const key = call.text("key");
  const dryRun = call.flag("dry-run");
  const tickets = await context.tickets();
  const result = await tickets.transact(operations, {
    dryRun,
    checked: true,
    ...key === void 0 ? {} : { key }
  });
  if (json) {
    io.out(jsonDocument("batch", transactJson(result)));
    return EXIT.ok;
  }
  if (result.repeated) io.err("This key was applied before; nothing was done.\n");
  else if (dryRun) io.err("Nothing was written (--dry-run).\n");
  else if (result.commit === null) io.err("Nothing changed.\n");
  const told = /* @__PURE__ */ new Set();
  const { id } = paint(io.color);
  const changed = new Set(result.repeated ? result.created : result.changed);
  for (const one of result.operations) {
    if (told.has(one.id) || !changed.has(one.id)) continue;
    told.add(one.id);
    const words = say(one);
    io.out(words === "" ? `${id(one.shown)}
` : `${id(one.shown)} ${escapeLine(words)}
`);
  }
  return EXIT.ok;
}

export {
  preconditions,
  idsOf,
  transactJson,
  transactAndPrint
};
