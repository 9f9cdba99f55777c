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
var import_shared_cli_render_table = require("./shared-cli-render-table.js");
var import_shared_cli_render_width = require("./shared-cli-render-width.js");
var import_shared_cli_ticket_parts = require("./shared-cli-ticket-parts.js");
var import_shared_cli_render_size = require("./shared-cli-render-size.js");
var import_shared_domain_parts = require("./shared-domain-parts.js");
var import_shared_cli_transact = require("./shared-cli-transact.js");
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_store_plan_faults = require("./shared-store-plan-faults.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var COLUMNS = [{ heading: "NAME" }, { heading: "SIZE" }, { heading: "TYPE" }];
var run = async (call, context) => {
  const { io, json } = context;
  const [named = ""] = call.operands;
  const { id, shown, attachments } = await (0, import_shared_cli_ticket_parts.ticketOfWord)(call, named, context);
  if (json) io.out((0, import_shared_cli_render_json.jsonDocument)("attachments", { id, shown, attachments }));
  else if (attachments.length > 0) {
    const rows = attachments.map((a) => [(0, import_shared_cli_render_escape.escapeLine)(a.name), (0, import_shared_cli_render_size.sizeText)(a.size), (0, import_shared_cli_render_escape.escapeLine)(a.type)]);
    io.out(await (0, import_shared_cli_render_table.renderTable)(COLUMNS, rows, io.columns));
  } else if (io.outIsTty) io.err(`Ticket ${shown} has no attachments.
`);
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
