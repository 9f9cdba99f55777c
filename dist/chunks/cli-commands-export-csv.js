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
var import_shared_cli_render_csv = require("./shared-cli-render-csv.js");
var import_shared_cli_filters = require("./shared-cli-filters.js");
var import_shared_cli_warnings = require("./shared-cli-warnings.js");
var import_shared_cli_render_time = require("./shared-cli-render-time.js");
var import_shared_cli_columns = require("./shared-cli-columns.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var DEFAULT = [
  ...["id", "status", "resolution", "priority", "type", "title", "assignees", "labels"],
  ...["milestone", "due", "estimate", "points", "created", "updated", "closed", "aliases"]
];
function withWholeId(ticket) {
  const { shown, id } = ticket;
  return { ...ticket, shown: `${shown.slice(0, shown.indexOf("-") + 1)}${id}` };
}
var run = async (call, { io, json, tickets }) => {
  const columns = (0, import_shared_cli_columns.columnsOf)(call, DEFAULT);
  const query = { all: true, sort: ["id"], ...(0, import_shared_cli_filters.listQuery)(call) };
  const listing = await (await tickets()).list(query);
  const rows = listing.tickets.map(withWholeId).map((t) => columns.map((c) => (0, import_shared_cli_columns.cell)(c, t, import_shared_cli_render_time.isoTime)));
  if (json) io.out((0, import_shared_cli_render_json.jsonDocument)("csv", { columns, rows, problems: listing.problems }));
  else {
    io.out((0, import_shared_cli_render_csv.renderCsv)([columns, ...rows].map((row) => row.map(import_shared_cli_render_escape.escapeText))));
    (0, import_shared_cli_warnings.warnOfProblems)(listing.problems, io);
  }
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
