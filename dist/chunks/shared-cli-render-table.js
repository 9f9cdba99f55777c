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
  renderTable: () => renderTable
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_render_width = require("./shared-cli-render-width.js");
var GAP = "  ";
var LEAST = 10;
function fittingWidths(columns, natural, available) {
  const widths = [...natural];
  let excess = natural.reduce((a, b) => a + b, 0) + GAP.length * (columns.length - 1) - available;
  for (const turn of [true, "later"]) {
    for (; excess > 0; excess--) {
      const open = widths.map((w, i) => columns[i]?.shrinks === turn && w > LEAST ? w : 0);
      const widest = Math.max(...open);
      if (widest === 0) break;
      widths[open.indexOf(widest)] = widest - 1;
    }
  }
  return widths;
}
function naturalWidths(headings, rows, width) {
  const widths = headings.map(width);
  for (const row of rows)
    for (const i of widths.keys()) widths[i] = Math.max(widths[i] ?? 0, width(row[i] ?? ""));
  return widths;
}
async function renderTable(columns, rows, available) {
  const headings = columns.map((c) => c.heading);
  const width = await (0, import_shared_cli_render_width.widthFor)([headings, ...rows].flat());
  const natural = naturalWidths(headings, rows, width);
  const widths = available === void 0 ? natural : fittingWidths(columns, natural, available);
  const line = (cells, painted) => cells.map((cell, i) => {
    const fitted = (0, import_shared_cli_render_width.shorten)(cell, widths[i] ?? 0, width);
    const last = i === columns.length - 1;
    const text = last ? fitted : (0, import_shared_cli_render_width.padEnd)(fitted, widths[i] ?? 0, width);
    return painted ? columns[i]?.paint?.(text) ?? text : text;
  }).join(GAP).trimEnd();
  return [line(headings, false), ...rows.map((row) => line(row, true))].map((l) => `${l}
`).join("");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderTable
});
