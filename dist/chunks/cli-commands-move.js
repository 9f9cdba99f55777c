import {
  idsOf,
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";
import "./shared-cli-usage-errors.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/move.ts
var run = async (call, context) => {
  const to = call.operands.at(-1) ?? "";
  const resolution = call.text("resolution");
  const operations = idsOf(call, call.operands.slice(0, -1)).map((id) => ({
    op: "move",
    id,
    to,
    ...resolution === void 0 ? {} : { resolution },
    ...preconditions(call)
  }));
  return transactAndPrint(call, context, operations, () => to);
};
export {
  run
};
