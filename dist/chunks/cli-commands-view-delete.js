var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_viewing = require("./shared-cli-viewing.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var run = async (call, context) => {
  const [name = ""] = call.operands;
  const dryRun = call.flag("dry-run");
  const change = await (await context.tickets()).deleteView(name, { dryRun });
  (0, import_shared_cli_viewing.tellView)(change, dryRun, context);
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
