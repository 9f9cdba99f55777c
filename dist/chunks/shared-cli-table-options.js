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
  AT_OPTION: () => AT_OPTION,
  DATE_OPTION: () => DATE_OPTION,
  EDIT_OPTIONS: () => EDIT_OPTIONS,
  FIELD_OPTIONS: () => FIELD_OPTIONS,
  FILTER_OPTIONS: () => FILTER_OPTIONS,
  GLOBAL_OPTIONS: () => GLOBAL_OPTIONS,
  QUIET_OPTION: () => QUIET_OPTION,
  TRY_OPTIONS: () => TRY_OPTIONS,
  WRITE_OPTIONS: () => WRITE_OPTIONS,
  optionsOf: () => optionsOf
});
module.exports = __toCommonJS(stdin_exports);
var GLOBAL_OPTIONS = [
  { name: "json", type: "boolean", description: "Print one JSON document" },
  {
    name: "color",
    type: "string",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    description: "Colours: auto (default), always, never"
  },
  {
    name: "dir",
    short: "C",
    type: "string",
    value: "DIR",
    description: "Run as if started in DIR"
  },
  {
    name: "no-pager",
    short: "P",
    type: "boolean",
    description: "Never show the answer in a pager"
  },
  { name: "debug", type: "boolean", description: "Show where an internal error came from" },
  { name: "help", short: "h", type: "boolean", description: "Show this help" }
];
var DATE_OPTION = {
  name: "date",
  type: "string",
  value: "HOW",
  choices: ["iso", "relative", "local"],
  description: "How times are shown: iso, relative, local"
};
var AT_OPTION = {
  name: "at",
  type: "string",
  value: "COMMIT|DATE",
  description: "As it was then: a commit, a batch, a date, 3d"
};
var QUIET_OPTION = {
  name: "quiet",
  short: "q",
  type: "boolean",
  description: "Print nothing but problems"
};
var WRITE_OPTIONS = [
  { name: "dry-run", short: "n", type: "boolean", description: "Check everything, write nothing" },
  {
    name: "key",
    type: "string",
    value: "KEY",
    description: "Make it repeatable: the same key again changes nothing"
  }
];
var TRY_OPTIONS = [
  ...WRITE_OPTIONS.filter((o) => o.name === "dry-run"),
  QUIET_OPTION
];
var EDIT_OPTIONS = [
  {
    name: "if-status",
    type: "string",
    value: "STATUS",
    description: "Only if the ticket has this status"
  },
  {
    name: "if-match",
    type: "string",
    value: "BLOB",
    description: "Only if the ticket's file is this blob (show --json)"
  },
  ...WRITE_OPTIONS,
  QUIET_OPTION
];
var FILTER_OPTIONS = [
  { name: "status", short: "s", type: "list", value: "S", description: "Status; !S for any other" },
  { name: "type", short: "t", type: "list", value: "T", description: "Type" },
  { name: "priority", short: "p", type: "list", value: "P", description: "Priority" },
  {
    name: "assignee",
    short: "a",
    type: "list",
    value: "WHO",
    description: "Assignee; @me, @none"
  },
  { name: "label", short: "l", type: "list", value: "L", description: "Label; @none for none" },
  { name: "milestone", short: "m", type: "list", value: "M", description: "Milestone" },
  { name: "parent", type: "string", value: "ID", description: "Children of this ticket" },
  { name: "text", type: "list", value: "WORD", description: "Words in title or body" },
  { name: "all", type: "boolean", description: "Closed tickets too" },
  { name: "deleted", type: "boolean", description: "Deleted tickets, and only they" },
  {
    name: "sort",
    type: "list",
    value: "FIELD",
    description: "Sort by fields; -FIELD for descending"
  },
  { name: "limit", type: "count", value: "N", description: "At most N tickets (default: all)" }
];
var FIELD_OPTIONS = [
  {
    name: "type",
    short: "t",
    type: "string",
    value: "TYPE",
    description: "task, bug, feature, …",
    clears: true
  },
  {
    name: "priority",
    short: "p",
    type: "string",
    value: "P",
    description: "critical to low",
    clears: true
  },
  {
    name: "milestone",
    short: "m",
    type: "string",
    value: "M",
    description: "Milestone",
    clears: true
  },
  {
    name: "due",
    type: "string",
    value: "DATE",
    description: "Due date: 2026-12-31",
    clears: true
  },
  {
    name: "estimate",
    type: "number",
    value: "HOURS",
    description: "Estimate in hours",
    clears: true
  },
  { name: "points", type: "number", value: "N", description: "Story points", clears: true },
  {
    name: "custom",
    type: "texts",
    value: "KEY=VALUE",
    description: "Custom field; JSON if VALUE is JSON"
  },
  {
    name: "body",
    short: "b",
    type: "string",
    value: "TEXT",
    description: "Description in Markdown; - reads standard input",
    clears: true
  },
  {
    name: "editor",
    short: "e",
    type: "boolean",
    description: "Write the description in an editor"
  }
];
function optionsOf(spec) {
  return [...spec.options, ...GLOBAL_OPTIONS];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  AT_OPTION,
  DATE_OPTION,
  EDIT_OPTIONS,
  FIELD_OPTIONS,
  FILTER_OPTIONS,
  GLOBAL_OPTIONS,
  QUIET_OPTION,
  TRY_OPTIONS,
  WRITE_OPTIONS,
  optionsOf
});
