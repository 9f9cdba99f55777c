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

// src/cli/commands/close.ts
var run = async (call, context) => {
  const [resolution, comment] = [call.text("resolution"), call.text("comment")];
  const operations = idsOf(call, call.operands).flatMap((id) => {
    const how = resolution === void 0 ? {} : { resolution };
    const close = { op: "close", id, ...how, ...preconditions(call) };
    return comment === void 0 ? [close] : [close, { op: "comment", id, body: comment }];
  });
  return transactAndPrint(call, context, operations, () => "closed");
};
export {
  run
};
