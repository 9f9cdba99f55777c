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
var import_shared_cli_warnings = require("./shared-cli-warnings.js");
var import_shared_cli_render_width = require("./shared-cli-render-width.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var DEFAULT_FIELDS = ["status", "type", "priority", "assignee"];
var MOST_VALUES = 12;
var recently = ({ day, week, month }) => `${day} in a day, ${week} in 7 days, ${month} in 30 days`;
function summary(stats) {
  const { total, categories, overdue, minutes } = stats;
  const { open, active, closed } = categories;
  const hours = Math.round(minutes / 6) / 10;
  const rows = [
    ["tickets", `${total}: ${open} open, ${active} active, ${closed} closed`],
    ["overdue", String(overdue)],
    ["created", recently(stats.created)],
    ["closed", recently(stats.closed)],
    ["comments", stats.comments === 0 ? "" : String(stats.comments)],
    ["estimate", stats.estimate === 0 ? "" : `${stats.estimate} h`],
    ["logged", minutes === 0 ? "" : `${hours} h`],
    ["points", stats.points === 0 ? "" : String(stats.points)]
  ];
  return rows.filter(([, value]) => value !== "");
}
async function printStats(stats, every, { io }) {
  const { bold, dim } = (0, import_shared_cli_render_paint.paint)(io.color);
  const rows = summary(stats);
  const label = Math.max(...rows.map(([name]) => name.length));
  io.out(rows.map(([name, value]) => `${dim(name.padEnd(label))}  ${value}
`).join(""));
  for (const { field, values } of stats.by) {
    const shown = every ? values : values.slice(0, MOST_VALUES);
    const names = shown.map(({ value }) => (0, import_shared_cli_render_escape.escapeLine)(value ?? `no ${field}`));
    const width = await (0, import_shared_cli_render_width.widthFor)(names);
    const most = Math.max(0, ...names.map(width));
    const digits = Math.max(0, ...shown.map(({ count }) => String(count).length));
    const lines = shown.map(
      ({ count }, i) => `  ${(0, import_shared_cli_render_width.padEnd)(names[i] ?? "", most, width)}  ${String(count).padStart(digits)}
`
    );
    const more = values.length - shown.length;
    const rest = more === 0 ? "" : dim(`  … and ${more} more: --by ${(0, import_shared_cli_render_escape.escapeLine)(field)}
`);
    io.out(`
${bold((0, import_shared_cli_render_escape.escapeLine)(field))}
${lines.join("")}${rest}`);
  }
  (0, import_shared_cli_warnings.warnOfProblems)(stats.problems, io);
}
var run = async (call, context) => {
  const asked = call.list("by");
  const by = asked.length === 0 ? DEFAULT_FIELDS : asked;
  const tickets = await context.tickets();
  const query = (0, import_shared_cli_filters.listQuery)(call, call.operands.join(" "));
  const stats = await tickets.stats(query, by);
  if (context.json) context.io.out((0, import_shared_cli_render_json.jsonDocument)("stats", stats));
  else {
    await printStats(stats, asked.length > 0, context);
    if (stats.total === 0) await (0, import_shared_cli_warnings.warnOfValues)(query, [], tickets, context.io);
  }
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
