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
  COLUMN_NAMES: () => COLUMN_NAMES,
  cell: () => cell,
  columnsOf: () => columnsOf,
  shrinks: () => shrinks
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var num = (value) => value === null ? "" : String(value);
var time = (iso, when) => iso === null || iso === "" ? "" : when(iso);
var COLUMNS = {
  id: (t) => t.shown,
  status: (t) => t.status,
  priority: (t) => t.priority ?? "",
  type: (t) => t.type ?? "",
  title: (t) => t.title,
  assignees: (t) => t.assignees.join(", "),
  labels: (t) => t.labels.join(", "),
  milestone: (t) => t.milestone ?? "",
  due: (t) => t.due ?? "",
  estimate: (t) => num(t.estimate),
  points: (t) => num(t.points),
  resolution: (t) => t.resolution ?? "",
  created: (t, when) => time(t.created, when),
  updated: (t, when) => time(t.updated, when),
  closed: (t, when) => time(t.closed, when),
  aliases: (t) => t.aliases.join(", "),
  body: (t) => t.body,
  comments: (t) => String(t.comments.length)
};
var COLUMN_NAMES = Object.keys(COLUMNS);
var DEFAULT = ["id", "status", "priority", "type", "title"];
var LONG = /* @__PURE__ */ new Set(["assignees", "labels", "milestone", "aliases", "body"]);
var CUSTOM = "custom.";
function cell(name, ticket, when) {
  if (!name.startsWith(CUSTOM)) return COLUMNS[name]?.(ticket, when) ?? "";
  const value = ticket.custom[name.slice(CUSTOM.length)] ?? "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function columnsOf(call, otherwise = DEFAULT) {
  const asked = call.list("columns");
  const names = asked.length === 0 ? otherwise : asked;
  for (const name of names) {
    if (COLUMN_NAMES.includes(name) || name.startsWith(CUSTOM)) continue;
    const near = (0, import_shared_base_similar.closest)(name, COLUMN_NAMES);
    throw new import_shared_base_errors.TicketError(
      "UNKNOWN_COLUMN",
      "usage",
      `There is no column ${JSON.stringify(name)}.`,
      {
        hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${COLUMN_NAMES.join(", ")}, custom.KEY.`
      }
    );
  }
  return names;
}
function shrinks(name) {
  return LONG.has(name) || name.startsWith(CUSTOM) ? "later" : name === "title";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COLUMN_NAMES,
  cell,
  columnsOf,
  shrinks
});
