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
  mainHelp: () => mainHelp
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_table_sections = require("./shared-cli-table-sections.js");
var import_shared_cli_help = require("./shared-cli-help.js");
var import_shared_cli_table_table = require("./shared-cli-table-table.js");
var import_shared_cli_table_program = require("./shared-cli-table-program.js");
var import_shared_cli_table_settings = require("./shared-cli-table-settings.js");
var import_shared_cli_table_store = require("./shared-cli-table-store.js");
var import_shared_cli_table_history = require("./shared-cli-table-history.js");
var import_shared_cli_table_texts = require("./shared-cli-table-texts.js");
var import_shared_cli_table_parts = require("./shared-cli-table-parts.js");
var import_shared_cli_table_views = require("./shared-cli-table-views.js");
var import_shared_cli_table_tickets = require("./shared-cli-table-tickets.js");
var import_shared_cli_table_links = require("./shared-cli-table-links.js");
var import_shared_cli_table_options = require("./shared-cli-table-options.js");
function mainHelp() {
  const width = Math.max(...import_shared_cli_table_table.COMMANDS.map((c) => c.name.length));
  const sections = import_shared_cli_table_sections.SECTIONS.flatMap(({ title, words }) => {
    const own = import_shared_cli_table_table.COMMANDS.filter((c) => words.includes(c.name.replace(/ .*/, "")));
    return [
      `${title}:`,
      (0, import_shared_cli_help.aligned)(
        own.map((c) => [c.name, c.summary]),
        width
      )
    ];
  });
  return [
    "Tickets that live in git: on a ref of their own, with no server.\n",
    "Usage: git ticket COMMAND [OPTION…]\n",
    ...sections,
    "Options of every command:",
    (0, import_shared_cli_help.aligned)(import_shared_cli_table_options.GLOBAL_OPTIONS.map(import_shared_cli_help.optionLine)),
    "For one command: git ticket help COMMAND",
    "To see it work: git ticket demo\n"
  ].join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mainHelp
});
