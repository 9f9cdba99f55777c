import {
  revertAndPrint
} from "./shared-cli-reverting.js";
import {
  wrongOperands
} from "./shared-cli-usage-errors.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/revert.ts
var run = async (call, context) => {
  const [target] = call.operands;
  const last = call.flag("last");
  if (target === void 0 !== last)
    throw wrongOperands(call.spec, "give a batch, a commit, or --last");
  const oid = target ?? (await (await context.tickets()).lastBatch()).commit;
  return revertAndPrint(oid, call, context);
};
export {
  run
};
