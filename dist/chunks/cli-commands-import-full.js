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

// src/cli/commands/import-full.ts
var run = async (call, context) => {
  const text = await readInput(call.operands[0] ?? "-", context);
  const dryRun = call.flag("dry-run");
  return tellImport(await (await context.tickets()).importFull(text, { dryRun }), dryRun, context);
};
export {
  run
};
