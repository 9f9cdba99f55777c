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
  aligned: () => aligned,
  commandHelp: () => commandHelp,
  optionLine: () => optionLine
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_table_options = require("./shared-cli-table-options.js");
function optionLine({
  name,
  short,
  value,
  description
}) {
  const head = short === void 0 ? "    " : `-${short}, `;
  return [`${head}--${name}${value === void 0 ? "" : ` ${value}`}`, description];
}
function aligned(rows, width = Math.max(...rows.map(([left]) => left.length))) {
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}
`).join("");
}
function commandHelp(spec) {
  const own = (0, import_shared_cli_table_options.optionsOf)(spec).filter((o) => !import_shared_cli_table_options.GLOBAL_OPTIONS.includes(o));
  const usage = `git ticket ${spec.name} ${spec.operands}`.trimEnd();
  const parts = [`${spec.summary}.
`, `Usage: ${usage} [OPTION…]
`];
  if (own.length > 0) parts.push("Options:", aligned(own.map(optionLine)));
  parts.push("Options of every command:", aligned(import_shared_cli_table_options.GLOBAL_OPTIONS.map(optionLine)));
  parts.push("Examples:", spec.examples.map((e) => `  ${e}
`).join(""));
  return parts.join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  aligned,
  commandHelp,
  optionLine
});
