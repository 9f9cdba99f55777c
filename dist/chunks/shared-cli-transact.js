var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  idsOf: () => idsOf,
  preconditions: () => preconditions,
  transactAndPrint: () => transactAndPrint,
  transactJson: () => transactJson
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
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
    throw (0, import_shared_cli_usage_errors.wrongOperands)(call.spec, "which ticket?");
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
  const { id } = (0, import_shared_cli_render_paint.paint)(io.color);
  const left = new Set(repeated ? created : result.changed);
  for (const one of operations) {
    if (!left.delete(one.id)) continue;
    const unborn = dryRun && !repeated && created.includes(one.id);
    const words = unborn ? one.title : say(one);
    io.out(`${`${unborn ? "(new)" : id(one.shown)} ${(0, import_shared_cli_render_escape.escapeLine)(words)}`.trimEnd()}
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
  return new import_shared_base_errors.TicketError(
    "BATCH_FAULTY",
    error.kind,
    "Nothing was written for any of these tickets.",
    {
      data: { faults: named },
      hint: "It is all or nothing: mend it, or leave these out."
    }
  );
}
var NO_MORE = async () => ({ json: {}, note: "" });
async function transactAndPrint(call, context, operations, say, more = NO_MORE) {
  const key = call.text("key");
  const dryRun = call.flag("dry-run");
  const tickets = await context.tickets();
  const options = { dryRun, checked: true, ...key === void 0 ? {} : { key } };
  const result = await tickets.transact(operations, options).catch((error) => {
    throw (0, import_shared_base_errors.isTicketError)(error) ? withTokens(error, operations) : error;
  });
  const { json, note } = await more(result);
  if (context.json) context.io.out((0, import_shared_cli_render_json.jsonDocument)("batch", { ...transactJson(result), ...json }));
  else {
    if (!call.flag("quiet")) tellOutcome(result, dryRun, context);
    tellTickets(result, say, dryRun, context);
    context.io.err(note);
  }
  return import_shared_base_errors.EXIT.ok;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  idsOf,
  preconditions,
  transactAndPrint,
  transactJson
});
