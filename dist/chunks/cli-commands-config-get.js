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
var import_shared_domain_config_keys = require("./shared-domain-config-keys.js");
var import_shared_domain_apply_values = require("./shared-domain-apply-values.js");
var import_shared_domain_apply_faults = require("./shared-domain-apply-faults.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
function notSet(key, known) {
  const near = (0, import_shared_base_similar.closest)(key, known);
  return new import_shared_base_errors.TicketError("SETTING_NOT_SET", "notFound", `The setting ${key} is not set.`, {
    data: { key },
    hint: `${near === void 0 ? "" : `Did you mean ${near}? `}To see all: git ticket config list`
  });
}
var run = async (call, { io, json, tickets }) => {
  const [key = ""] = call.operands;
  const settings = await (await tickets()).settings();
  const value = (0, import_shared_domain_config_keys.configValue)(settings, (0, import_shared_domain_config_keys.parseConfigKey)(key));
  if (value === void 0) {
    const names = (0, import_shared_domain_config_keys.flatConfig)(settings).map(([name]) => name);
    throw notSet(key, names);
  }
  if (json) io.out((0, import_shared_cli_render_json.jsonDocument)("setting", { key, value }));
  else if (typeof value === "string") io.out(`${(0, import_shared_cli_render_escape.escapeText)(value)}
`);
  else io.out(`${(0, import_shared_cli_render_escape.escapeText)(JSON.stringify(value, null, (0, import_shared_base_json.isObject)(value) ? 2 : 0))}
`);
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
