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

// src/cli/commands/delete.ts
var run = async (call, context) => {
  const more = preconditions(call);
  const operations = idsOf(call, call.operands).map((id) => ({
    op: "delete",
    id,
    ...more
  }));
  return transactAndPrint(call, context, operations, () => "deleted");
};
export {
  run
};
