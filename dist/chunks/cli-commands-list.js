var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_ticket_table = require("./shared-cli-ticket-table.js");
var import_shared_cli_warnings = require("./shared-cli-warnings.js");
var import_shared_cli_filters = require("./shared-cli-filters.js");
var import_shared_cli_render_table = require("./shared-cli-render-table.js");
var import_shared_cli_render_width = require("./shared-cli-render-width.js");
var import_shared_cli_render_time = require("./shared-cli-render-time.js");
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_cli_columns = require("./shared-cli-columns.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var COLUMNED = /* @__PURE__ */ new Set(["table", "csv", "markdown"]);
function formatOf(call, { json }) {
  const asked = call.text("format");
  const format = json ? "json" : asked ?? "table";
  if (asked !== void 0 && asked !== format)
    throw (0, import_shared_cli_usage_errors.badOptionValue)("format", `can't be ${asked} with --json`, "Leave one of them out.");
  if (call.has("columns") && !COLUMNED.has(format))
    throw (0, import_shared_cli_usage_errors.badOptionValue)(
      "columns",
      `means nothing in ${format}, which has every field`,
      `Columns are for: ${[...COLUMNED].join(", ")}.`
    );
  return format;
}
async function render(format, listing, call, context) {
  const { tickets } = listing;
  if (format === "json") return (await Promise.resolve().then(() => __toESM(require("./cli-render-json.js")))).jsonDocument("list", listing);
  if (format === "ndjson") {
    const { jsonLine } = await Promise.resolve().then(() => __toESM(require("./app-export.js")));
    return tickets.map((t) => `${jsonLine(JSON.parse(JSON.stringify(t)))}
`).join("");
  }
  const names = (0, import_shared_cli_columns.columnsOf)(call);
  const when = (0, import_shared_cli_render_time.dateOption)(call, context.now(), format === "table" ? import_shared_cli_render_time.localDay : import_shared_cli_render_time.isoTime);
  const rows = (0, import_shared_cli_ticket_table.ticketRows)(tickets, names, when);
  if (format === "csv") return (await Promise.resolve().then(() => __toESM(require("./cli-render-csv.js")))).renderCsv([names, ...rows]);
  if (format === "markdown")
    return (await Promise.resolve().then(() => __toESM(require("./cli-render-markdown.js")))).renderMarkdown([names, ...rows]);
  return (0, import_shared_cli_ticket_table.ticketTable)(rows, names, context.io);
}
var run = async (call, context) => {
  const { io } = context;
  const format = formatOf(call, context);
  if (COLUMNED.has(format)) (0, import_shared_cli_columns.columnsOf)(call);
  const tickets = await context.tickets();
  const query = (0, import_shared_cli_filters.listQuery)(call, call.operands.join(" "));
  const listing = await tickets.list(query);
  io.out(await render(format, listing, call, context));
  (0, import_shared_cli_warnings.warnOfProblems)(listing.problems, io);
  await (0, import_shared_cli_warnings.warnOfValues)(query, listing.tickets, tickets, io);
  if (format !== "table") return import_shared_base_errors.EXIT.ok;
  if (listing.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  if (listing.total > listing.tickets.length)
    io.err(`Showing ${listing.tickets.length} of ${listing.total}.
`);
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
