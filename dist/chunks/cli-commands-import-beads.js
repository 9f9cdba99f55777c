import {
  tellImport
} from "./shared-cli-importing.js";
import {
  readInput
} from "./shared-cli-input.js";
import "./shared-cli-text-of-file.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/import-beads.ts
var run = async (call, context) => {
  const text = await readInput(call.operands[0] ?? "-", context);
  const namespace = call.text("namespace");
  const [dryRun, restore] = [call.flag("dry-run"), call.flag("restore")];
  const options = { dryRun, restore, ...namespace === void 0 ? {} : { namespace } };
  const result = await (await context.tickets()).importBeads(text, options);
  return tellImport(result, dryRun, context);
};
export {
  run
};
