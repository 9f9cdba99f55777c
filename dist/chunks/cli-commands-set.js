import {
  fieldsOfOptions,
  fieldsOfWords,
  mergeFields
} from "./shared-cli-fields.js";
import {
  bodyOf
} from "./shared-cli-input.js";
import "./shared-cli-text-of-file.js";
import "./shared-base-parse-json.js";
import {
  idsOf,
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";
import {
  wrongOperands
} from "./shared-cli-usage-errors.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/set.ts
async function presentBody(call, ids, context) {
  const [id, second] = ids;
  if (id === void 0 || second !== void 0)
    throw wrongOperands(call.spec, "--editor takes one ticket");
  return (await (await context.tickets()).show(id)).body;
}
function namesOf({ custom = {}, ...fields }) {
  return [...Object.keys(fields), ...Object.keys(custom).map((key) => `custom.${key}`)];
}
var run = async (call, context) => {
  const words = call.operands;
  const ids = idsOf(
    call,
    words.filter((w) => !w.includes("="))
  );
  const present = call.flag("editor") ? await presentBody(call, ids, context) : "";
  const body = await bodyOf(call, context, present);
  const fields = mergeFields(
    fieldsOfOptions(call),
    fieldsOfWords(words.filter((w) => w.includes("="))),
    body === void 0 ? {} : { body: body === "" ? null : body }
  );
  const names = namesOf(fields);
  if (names.length === 0) throw wrongOperands(call.spec, "which field?");
  const operations = ids.map((id) => ({ op: "set", id, fields, ...preconditions(call) }));
  return transactAndPrint(call, context, operations, () => `changed: ${names.join(", ")}`);
};
export {
  run
};
