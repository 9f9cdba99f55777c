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
var import_shared_cli_filters = require("./shared-cli-filters.js");
var import_shared_cli_print_listing = require("./shared-cli-print-listing.js");
var import_shared_cli_warnings = require("./shared-cli-warnings.js");
var import_shared_cli_ticket_table = require("./shared-cli-ticket-table.js");
var import_shared_cli_render_table = require("./shared-cli-render-table.js");
var import_shared_cli_render_width = require("./shared-cli-render-width.js");
var import_shared_cli_render_time = require("./shared-cli-render-time.js");
var import_shared_cli_render_status = require("./shared-cli-render-status.js");
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_cli_columns = require("./shared-cli-columns.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var run = async (call, context) => {
  const how = (0, import_shared_cli_print_listing.listFormat)(call, context);
  const tickets = await context.tickets();
  const query = (0, import_shared_cli_filters.listQuery)(call, call.operands.join(" "));
  const listing = await tickets.list(query);
  await (0, import_shared_cli_print_listing.printListing)(listing, how, call, context);
  await (0, import_shared_cli_warnings.warnOfValues)(query, listing.tickets, tickets, context.io);
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
