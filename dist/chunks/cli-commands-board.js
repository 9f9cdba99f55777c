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
var import_shared_cli_print_board = require("./shared-cli-print-board.js");
var import_shared_cli_filters = require("./shared-cli-filters.js");
var import_shared_cli_warnings = require("./shared-cli-warnings.js");
var import_shared_cli_render_width = require("./shared-cli-render-width.js");
var import_shared_cli_render_status = require("./shared-cli-render-status.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var run = async (call, context) => {
  const { limit, ...query } = (0, import_shared_cli_filters.listQuery)(call, call.operands.join(" "));
  const tickets = await context.tickets();
  const board = await tickets.board(query, call.text("by") ?? "status");
  await (0, import_shared_cli_print_board.printBoard)(board, limit, context);
  if (context.json) return import_shared_base_errors.EXIT.ok;
  const found = board.columns.flatMap((column) => column.tickets);
  await (0, import_shared_cli_warnings.warnOfValues)(query, found, tickets, context.io);
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
