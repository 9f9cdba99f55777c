import {
  changeNames
} from "./shared-cli-names.js";
import "./shared-cli-transact.js";
import "./shared-cli-usage-errors.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/label.ts
var run = (call, context) => changeNames("label", call, context);
export {
  run
};
