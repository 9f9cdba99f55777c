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
  COMMANDS: () => COMMANDS,
  commandsOf: () => commandsOf,
  findCommand: () => findCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_table_options = require("./shared-cli-table-options.js");
var MANY = Number.POSITIVE_INFINITY;
var ADD_REMOVE = [
  { name: "add", type: "list", value: "NAME", description: "Add these" },
  { name: "remove", short: "d", type: "list", value: "NAME", description: "Remove these" }
];
var LINK_COMMANDS = [
  {
    name: "label",
    summary: "Add and remove labels",
    operands: "ID [LABEL…]",
    arity: [1, MANY],
    options: [...ADD_REMOVE, ...import_shared_cli_table_options.EDIT_OPTIONS],
    examples: ["git ticket label tk-7k3m auth ui --remove wip"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-label.js")))
  },
  {
    name: "assign",
    summary: "Assign and unassign people",
    operands: "ID [WHO…]",
    arity: [1, MANY],
    options: [...ADD_REMOVE, ...import_shared_cli_table_options.EDIT_OPTIONS],
    examples: [
      "git ticket assign tk-7k3m ada@example.com",
      "git ticket assign tk-7k3m --remove bob"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-assign.js")))
  },
  {
    name: "link",
    summary: "Link tickets",
    operands: "ID TYPE OTHER…",
    arity: [3, MANY],
    options: import_shared_cli_table_options.EDIT_OPTIONS,
    examples: [
      "git ticket link tk-7k3m depends-on tk-c0ff",
      "git ticket link tk-7k3m parent tk-a1b2"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-link.js")))
  },
  {
    name: "unlink",
    summary: "Remove links",
    operands: "ID TYPE OTHER…",
    arity: [3, MANY],
    options: import_shared_cli_table_options.EDIT_OPTIONS,
    examples: ["git ticket unlink tk-7k3m depends-on tk-c0ff"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-unlink.js")))
  },
  {
    name: "delete",
    summary: "Delete tickets; restore brings them back",
    operands: "ID…",
    arity: [1, MANY],
    options: import_shared_cli_table_options.EDIT_OPTIONS,
    examples: ["git ticket delete tk-7k3m"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-delete.js")))
  },
  {
    name: "restore",
    summary: "Bring deleted tickets back",
    operands: "ID…",
    arity: [1, MANY],
    options: import_shared_cli_table_options.EDIT_OPTIONS,
    examples: ["git ticket restore tk-7k3m"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-restore.js")))
  }
];
var TRY_OPTIONS = [...import_shared_cli_table_options.WRITE_OPTIONS.filter((o) => o.name === "dry-run"), import_shared_cli_table_options.QUIET_OPTION];
var FORCE = {
  name: "force",
  short: "f",
  type: "boolean",
  description: "Delete what the batch created even if it was changed later"
};
var STORE_COMMANDS = [
  {
    name: "init",
    summary: "Begin the tickets of this repository",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "prefix",
        type: "string",
        value: "P",
        description: "Prefix of shown ids (default: tk)"
      },
      import_shared_cli_table_options.QUIET_OPTION
    ],
    examples: ["git ticket init --prefix app"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-init.js")))
  },
  {
    name: "batch apply",
    summary: "Apply operations from a file as one commit",
    operands: "FILE|-",
    arity: [1, 1],
    options: [
      {
        name: "no-atomic",
        type: "boolean",
        description: "Apply what is valid, report the rest"
      },
      ...import_shared_cli_table_options.WRITE_OPTIONS,
      import_shared_cli_table_options.QUIET_OPTION
    ],
    examples: [
      "git ticket batch apply plan.jsonl --dry-run",
      "git ticket batch apply - < plan.json"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-batch-apply.js")))
  },
  {
    name: "revert",
    summary: "Take a batch back with a new commit",
    operands: "BATCH|COMMIT",
    arity: [0, 1],
    options: [
      { name: "last", type: "boolean", description: "The newest batch that still stands" },
      FORCE,
      ...TRY_OPTIONS
    ],
    examples: ["git ticket revert --last", "git ticket revert 1a2b3c4 --dry-run"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-revert.js")))
  },
  {
    name: "undo",
    summary: "Take your own newest batch back",
    operands: "",
    arity: [0, 0],
    options: [FORCE, ...TRY_OPTIONS],
    examples: ["git ticket undo"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-undo.js")))
  },
  {
    name: "log",
    summary: "Show what was changed, when and by whom",
    operands: "[ID]",
    arity: [0, 1],
    options: [
      { name: "limit", type: "count", value: "N", description: "At most N commits" },
      {
        name: "changes",
        short: "p",
        type: "boolean",
        description: "Field by field (default with ID)"
      },
      import_shared_cli_table_options.DATE_OPTION
    ],
    examples: ["git ticket log", "git ticket log tk-7k3m"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-log.js")))
  },
  {
    name: "import beads",
    summary: "Import the JSON lines of beads",
    operands: "FILE|-",
    arity: [1, 1],
    options: [
      {
        name: "namespace",
        type: "string",
        value: "NAME",
        description: "Tells two sources apart that use the same ids"
      },
      {
        name: "restore",
        type: "boolean",
        description: "Bring back tickets that were deleted here"
      },
      ...TRY_OPTIONS
    ],
    examples: ["git ticket import beads .beads/issues.jsonl --dry-run"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-import-beads.js")))
  },
  {
    name: "import full",
    summary: "Import what export --full wrote",
    operands: "FILE|-",
    arity: [1, 1],
    options: TRY_OPTIONS,
    examples: ["git ticket export --full | git -C other ticket import full -"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-import-full.js")))
  },
  {
    name: "export",
    summary: "Write tickets as JSON lines",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "full",
        type: "boolean",
        description: "Every document with its stamps, for import full"
      },
      ...import_shared_cli_table_options.FILTER_OPTIONS.filter((o) => o.name !== "all")
    ],
    examples: ["git ticket export > tickets.jsonl", "git ticket export --full > backup.jsonl"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-export.js")))
  },
  {
    name: "merge",
    summary: "Join a commit of tickets into yours",
    operands: "COMMIT",
    arity: [1, 1],
    options: [import_shared_cli_table_options.QUIET_OPTION],
    examples: ["git ticket merge refs/ticket-remotes/origin/main"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-merge.js")))
  },
  {
    name: "verify",
    summary: "Check every document, the tree and every join",
    operands: "",
    arity: [0, 0],
    options: [],
    examples: ["git ticket verify"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-verify.js")))
  },
  {
    name: "version",
    summary: "Print the version",
    operands: "",
    arity: [0, 0],
    options: [],
    examples: ["git ticket version"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-version.js")))
  },
  {
    name: "demo",
    summary: "Take the tour in a scratch repository",
    operands: "",
    arity: [0, 0],
    options: [{ name: "keep", type: "boolean", description: "Keep the scratch repository" }],
    examples: ["git ticket demo"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-demo.js")))
  }
];
var MANY2 = Number.POSITIVE_INFINITY;
var TICKET_COMMANDS = [
  {
    name: "create",
    summary: "Create a ticket; prints its id",
    operands: "TITLE…",
    arity: [1, MANY2],
    options: [
      ...import_shared_cli_table_options.FIELD_OPTIONS,
      { name: "status", short: "s", type: "string", value: "S", description: "Status to begin in" },
      { name: "assign", short: "a", type: "list", value: "WHO", description: "Assignees" },
      { name: "label", short: "l", type: "list", value: "L", description: "Labels" },
      { name: "parent", type: "string", value: "ID", description: "Parent ticket" },
      {
        name: "depends-on",
        type: "list",
        value: "ID",
        description: "Tickets that must be done first"
      },
      { name: "criterion", type: "texts", value: "TEXT", description: "Acceptance criterion" },
      { name: "alias", type: "list", value: "NAME", description: "Other names of the ticket" },
      ...import_shared_cli_table_options.WRITE_OPTIONS
    ],
    examples: [
      'git ticket create "Login times out" --type bug --priority high --label auth,ui',
      "git ticket create Write the docs --depends-on tk-7k3m --body - < notes.md"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-create.js")))
  },
  {
    name: "show",
    summary: "Show tickets",
    operands: "ID…",
    arity: [1, MANY2],
    options: [import_shared_cli_table_options.DATE_OPTION],
    examples: ["git ticket show tk-7k3m", "git ticket show 7k3m --json"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-show.js")))
  },
  {
    name: "list",
    summary: "List tickets",
    operands: "",
    arity: [0, 0],
    options: [
      ...import_shared_cli_table_options.FILTER_OPTIONS,
      {
        name: "columns",
        type: "list",
        value: "FIELD",
        description: "Columns (default: id,status,priority,type,title)"
      },
      {
        name: "format",
        type: "string",
        value: "F",
        choices: ["table", "json", "ndjson", "csv", "markdown"],
        description: "table (default), json, ndjson, csv, markdown"
      },
      import_shared_cli_table_options.DATE_OPTION
    ],
    examples: [
      "git ticket list --assignee @me --sort due",
      "git ticket list --label '!wip' --format csv"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-list.js")))
  },
  {
    name: "set",
    summary: "Change fields of tickets",
    operands: "ID… FIELD=VALUE…",
    arity: [1, MANY2],
    options: [
      { name: "title", type: "string", value: "TITLE", description: "Title" },
      ...import_shared_cli_table_options.FIELD_OPTIONS,
      ...import_shared_cli_table_options.EDIT_OPTIONS
    ],
    examples: [
      "git ticket set tk-7k3m priority=critical due=2026-12-24",
      "git ticket set tk-7k3m milestone= custom.severity=S1"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-set.js")))
  },
  {
    name: "move",
    summary: "Move tickets to another status",
    operands: "ID… STATUS",
    arity: [2, MANY2],
    options: [
      { name: "resolution", short: "r", type: "string", value: "R", description: "How it ended" },
      ...import_shared_cli_table_options.EDIT_OPTIONS
    ],
    examples: ["git ticket move tk-7k3m in-progress"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-move.js")))
  },
  {
    name: "close",
    summary: "Close tickets",
    operands: "ID…",
    arity: [1, MANY2],
    options: [
      {
        name: "resolution",
        short: "r",
        type: "string",
        value: "R",
        description: "done (default), wontfix, duplicate, cancelled"
      },
      { name: "comment", short: "m", type: "string", value: "TEXT", description: "Say why" },
      ...import_shared_cli_table_options.EDIT_OPTIONS
    ],
    examples: [
      "git ticket close tk-7k3m",
      "git ticket close 7k3m c0ff -r duplicate -m 'See tk-a1b2'"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-close.js")))
  },
  {
    name: "reopen",
    summary: "Reopen closed tickets",
    operands: "ID…",
    arity: [1, MANY2],
    options: import_shared_cli_table_options.EDIT_OPTIONS,
    examples: ["git ticket reopen tk-7k3m"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-reopen.js")))
  },
  {
    name: "comment",
    summary: "Comment on tickets",
    operands: "ID TEXT…|-",
    arity: [1, MANY2],
    options: [
      {
        name: "editor",
        short: "e",
        type: "boolean",
        description: "Write the comment in an editor"
      },
      {
        name: "reply-to",
        type: "string",
        value: "COMMENT",
        description: "Id of the comment it answers"
      },
      ...import_shared_cli_table_options.EDIT_OPTIONS
    ],
    examples: [
      'git ticket comment tk-7k3m "Seen with 2.3 only."',
      "git ticket comment tk-7k3m - < log.txt"
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-comment.js")))
  }
];
var COMMANDS = [
  ...STORE_COMMANDS.filter((c) => c.name === "init"),
  ...TICKET_COMMANDS,
  ...LINK_COMMANDS,
  ...STORE_COMMANDS.filter((c) => c.name !== "init")
];
function findCommand(words) {
  const [first = "", second] = words;
  const group = second === void 0 ? void 0 : COMMANDS.find((c) => c.name === `${first} ${second}`);
  if (group !== void 0) return { spec: group, taken: 2 };
  const single = COMMANDS.find((c) => c.name === first);
  return single === void 0 ? void 0 : { spec: single, taken: 1 };
}
function commandsOf(group) {
  return COMMANDS.filter((c) => c.name.startsWith(`${group} `));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COMMANDS,
  commandsOf,
  findCommand
});
