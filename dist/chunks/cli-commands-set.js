import {
  fieldsOfOptions,
  fieldsOfWords
} from "./shared-cli-fields.js";
import {
  bodyOf
} from "./shared-cli-input.js";
import {
  wrongOperands
} from "./shared-cli-usage-errors.js";
import "./shared-base-similar.js";
import {
  idsOf,
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/set.ts
var run = async (call, context) => {
  const words = call.operands;
  const ids = idsOf(words.filter((w) => !w.includes("=")));
  const [first] = ids;
  if (first === void 0) throw wrongOperands(call.spec, "which ticket?");
  const present = call.flag("editor") ? (await (await context.tickets()).show(first)).body : "";
  const body = await bodyOf(call, context, present);
  const fields = {
    ...fieldsOfOptions(call),
    ...fieldsOfWords(words.filter((w) => w.includes("="))),
    ...body === void 0 ? {} : { body: body === "" ? null : body }
  };
  const names = Object.keys(fields);
  if (names.length === 0) throw wrongOperands(call.spec, "which field?");
  const operations = ids.map((id) => ({ op: "set", id, fields, ...preconditions(call) }));
  return transactAndPrint(call, context, operations, () => `changed: ${names.join(", ")}`);
};
export {
  run
};
