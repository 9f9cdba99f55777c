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
  STORE_COMMANDS: () => STORE_COMMANDS
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_table_options = require("./shared-cli-table-options.js");
var STORE_COMMANDS = [
  {
    name: "init",
    summary: "Begin the tickets of this repository",
    details: "The tickets begin on a ref of their own. No file, branch or index is touched. Where there are tickets already, nothing happens.",
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
    examples: [["git ticket init --prefix app", "Ids will look like app-7k3m"]],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-init.js")))
  },
  {
    name: "merge",
    summary: "Join a commit of tickets into yours",
    details: "For tickets that git fetched: joined field by field, without questions and without conflicts.",
    operands: "COMMIT",
    arity: [1, 1],
    options: [import_shared_cli_table_options.QUIET_OPTION],
    examples: [["git ticket merge refs/ticket-remotes/origin/main", "Join what was fetched"]],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-merge.js")))
  },
  {
    name: "verify",
    summary: "Check every document, the tree and every join",
    operands: "",
    arity: [0, 0],
    options: [import_shared_cli_table_options.AT_OPTION],
    examples: [["git ticket verify", "Find what is damaged"]],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-verify.js")))
  },
  {
    name: "doctor",
    summary: "Look at everything that tickets depend on",
    details: "Looks at git, your name, the clocks, locks and files that programs left behind, the settings, the tickets and the whole store, and says for each thing that is not well which command mends it. --fix removes what processes of git ticket left behind that have ended; it changes nothing else.",
    operands: "",
    arity: [0, 0],
    options: [
      {
        name: "fix",
        type: "boolean",
        description: "Mend what can be mended without losing anything"
      }
    ],
    examples: ["git ticket doctor", "git ticket doctor --fix"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-doctor.js")))
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  STORE_COMMANDS
});
