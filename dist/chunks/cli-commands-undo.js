import {
  revertAndPrint
} from "./shared-cli-reverting.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/undo.ts
var run = async (call, context) => {
  const tickets = await context.tickets();
  const { commit } = await tickets.lastBatch(await tickets.me());
  return revertAndPrint(commit, call, context);
};
export {
  run
};
