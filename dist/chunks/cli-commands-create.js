import {
  fieldsOfOptions
} from "./shared-cli-fields.js";
import {
  bodyOf
} from "./shared-cli-input.js";
import "./shared-cli-text-of-file.js";
import "./shared-base-parse-json.js";
import {
  transactAndPrint
} from "./shared-cli-transact.js";
import "./shared-cli-usage-errors.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/create.ts
function listsOf(call) {
  const lists = {
    assignees: call.list("assign"),
    labels: call.list("label"),
    dependsOn: call.list("depends-on"),
    criteria: call.list("criterion"),
    aliases: call.list("alias")
  };
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0));
}
function given(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
async function ticketOf(call, context) {
  const body = await bodyOf(call, context, "");
  const [parent, status] = [call.text("parent"), call.text("status")];
  return {
    ...given(fieldsOfOptions(call)),
    ...listsOf(call),
    ...body === void 0 ? {} : { body },
    ...parent === void 0 ? {} : { parent },
    ...status === void 0 ? {} : { status },
    title: call.operands.join(" ")
  };
}
var run = async (call, context) => {
  const ticket = await ticketOf(call, context);
  return transactAndPrint(call, context, [{ op: "create", ...ticket }], () => "");
};
export {
  run
};
